import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that a code survives being read out. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const symbols = 8;

/** A random code such as `K7QF-2M9X-C`: 40 bits and a check symbol. */
export function newReferenceCode(random: (bytes: number) => Uint8Array = randomBytes): string {
  let bits = 0n;
  for (const byte of random(5)) bits = (bits << 8n) | BigInt(byte);
  const values = Array.from({ length: symbols }, (_, place) =>
    Number((bits >> BigInt(5 * (symbols - 1 - place))) & 31n),
  );
  return shown([...values, checkSymbol(values)].map((value) => alphabet[value]).join(''));
}

/**
 * Reads a code however it was noted down: small letters, spaces, no dashes, O for 0, I or L for 1.
 *
 * @returns the code as it is stored, or `null` when it cannot be one
 */
export function parseReferenceCode(typed: string): string | null {
  if (typed.length > 40) return null;
  const compact = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  const plain = compact.replaceAll('O', '0').replace(/[IL]/g, '1');
  const values = [...plain].map((symbol) => alphabet.indexOf(symbol));
  if (values.length !== symbols + 1 || values.includes(-1)) return null;
  return values.at(-1) === checkSymbol(values.slice(0, symbols)) ? shown(plain) : null;
}

function shown(plain: string): string {
  return `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}`;
}

/**
 * A weighted sum in the field of 32 elements, each place with another weight: one wrong symbol and
 * any two that changed places are always noticed, which no sum modulo 32 achieves.
 */
function checkSymbol(values: readonly number[]): number {
  return values.reduce((sum, value) => timesX(sum ^ value), 0);
}

/** Multiplies by x modulo the primitive polynomial x⁵ + x² + 1. */
function timesX(element: number): number {
  const doubled = element << 1;
  return doubled & 32 ? doubled ^ 0b100101 : doubled;
}
