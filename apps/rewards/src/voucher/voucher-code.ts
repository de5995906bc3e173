import { randomBytes } from 'node:crypto';
import { VoucherSource } from '../voucher-pool/voucher-pool.type.ts';

/** Crockford's base 32: no I, L, O, U. The last five stand for nothing but remainders. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U';
const bits = 85;
const length = bits / 5;

/** 17 symbols of 85 random bits and one that tells most typing errors, in groups of six. */
export function newVoucherCode(): string {
  let value = BigInt(`0x${randomBytes(11).toString('hex')}`) & ((1n << BigInt(bits)) - 1n);
  const check = symbols[Number(value % 37n)] as string;
  let text = check;
  for (let n = 0; n < length; n += 1) {
    text = `${symbols[Number(value & 31n)]}${text}`;
    value >>= 5n;
  }
  return text.replace(/(.{6})(?=.)/g, '$1-');
}

/** The form in which a code is kept and found: ours however it is typed, a partner's as it is. */
export function readVoucherCode(typed: string, source: VoucherSource): string {
  if (source === VoucherSource.IMPORTED) return typed.trim().normalize('NFC');
  const plain = typed.toUpperCase().replace(/[\s-]/g, '');
  return plain.replace(/[IL]/g, '1').replaceAll('O', '0');
}

/** Whether the last symbol fits the others, so that a slip of a finger is told at once. */
export function hasTrueCheck(code: string): boolean {
  if (code.length !== length + 1) return false;
  let value = 0n;
  for (const symbol of code.slice(0, -1)) {
    const place = symbols.indexOf(symbol);
    if (place < 0 || place > 31) return false;
    value = value * 32n + BigInt(place);
  }
  return symbols[Number(value % 37n)] === code.at(-1);
}
