/** Where plain ASCII and GSM 03.38 differ; `toSmsText` leaves nothing else that does. */
const moved: Readonly<Record<string, readonly number[]>> = {
  '@': [0x00],
  $: [0x02],
  _: [0x11],
  '^': [0x1b, 0x14],
  '{': [0x1b, 0x28],
  '}': [0x1b, 0x29],
  '\\': [0x1b, 0x2f],
  '[': [0x1b, 0x3c],
  '~': [0x1b, 0x3d],
  ']': [0x1b, 0x3e],
  '|': [0x1b, 0x40],
};

/** A plain ASCII text in the alphabet that SMS centres take by default, a septet to a byte. */
export function toGsmBytes(text: string): Buffer {
  return Buffer.from([...text].flatMap((one) => moved[one] ?? [one.charCodeAt(0) & 0x7f]));
}
