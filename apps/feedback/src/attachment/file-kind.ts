export type FileKind = 'jpeg' | 'png' | 'webp' | 'pdf';

export const contentTypes: Record<FileKind, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
};

/**
 * What iPhones keep photos in. Not taken: our reader of pictures ships without its patented codec (HEVC),
 * and what decodes it (libheif with libde265, also as wasm) is under the LGPL, not a permissive licence.
 */
export const heicTypes: readonly string[] = [
  'image/heic',
  'image/heif',
  'image/heic-sequence',
  'image/heif-sequence',
];
const heicHead = /^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s;

/** The end of a zip archive lies within its last 65,557 bytes. */
const zipTail = 65_557;
const zipEnd = Buffer.from('PK\x05\x06', 'latin1');
const markup = /<(?:!doctype|html|head|body|script|svg|iframe)[\s>/]/i;

/** What a file is by its first bytes, whatever it is called; `null` where it is nothing that we take. */
export function kindOfFile(bytes: Buffer): FileKind | null {
  const head = bytes.subarray(0, 12).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp';
  return head.startsWith('%PDF-') ? 'pdf' : null;
}

export function isHeic(bytes: Buffer): boolean {
  return heicHead.test(bytes.subarray(0, 12).toString('latin1'));
}

/** Whether another program would take the same bytes for another kind of file. */
export function isPolyglot(bytes: Buffer, kind: FileKind): boolean {
  const tail = bytes.subarray(-zipTail);
  if (tail.includes(zipEnd)) return true;
  if (kind === 'pdf') return false;
  const head = bytes.subarray(0, 1024).toString('latin1');
  return head.includes('%PDF-') || markup.test(head);
}

/** Whether it begins and ends as a PDF file does. */
export function isWholePdf(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 9).toString('latin1');
  const tail = bytes.subarray(-2048).toString('latin1');
  return /^%PDF-[12]\.\d/.test(head) && /startxref\s+\d+\s+%%EOF\s*$/.test(tail);
}
