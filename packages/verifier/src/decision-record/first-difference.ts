import { canonicalJson } from '@chia-se/judging';

/** Where two lists part, in words; null where they are the same byte for byte. */
export function firstDifference(
  what: string,
  told: readonly unknown[],
  computed: readonly unknown[],
): string | null {
  const length = Math.max(told.length, computed.length);
  for (let place = 0; place < length; place += 1) {
    const [a, b] = [written(told[place]), written(computed[place])];
    if (a !== b) return `${what} ${place + 1}: the record says ${a}; its scorecards give ${b}.`;
  }
  return null;
}

function written(value: unknown): string {
  return value === undefined ? 'nothing' : canonicalJson(value);
}
