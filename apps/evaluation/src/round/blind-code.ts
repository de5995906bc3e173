import { createHmac, randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that a code can be read out. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A round's own key. Whoever lacks it cannot tell what a code stands for. */
export function newCodeKey(): string {
  return randomBytes(32).toString('hex');
}

/**
 * What stands for something in front of people who must not know it, such as `7K3M-Q2XR-09TB`:
 * 60 bits of an HMAC-SHA-256, so that codes of the same thing differ by round and by onlooker, and
 * two of a round are alike with a chance below one in a billion.
 */
function blindCode(key: string, ...parts: readonly string[]): string {
  const digest = createHmac('sha256', key).update(parts.join('\n')).digest();
  let bits = digest.readBigUInt64BE() >> 4n;
  let code = '';
  for (let place = 0; place < 12; place += 1) {
    code = alphabet[Number(bits & 31n)] + code;
    bits >>= 5n;
  }
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** An opinion in the decision record. */
export function itemCode(key: string, feedbackId: string): string {
  return blindCode(key, 'item', feedbackId);
}

/** A judge in the decision record. */
export function judgeCode(key: string, judgeId: string): string {
  return blindCode(key, 'judge', judgeId);
}

/** An opinion as one judge sees it: another code for each judge, so that two cannot compare notes by it. */
export function assignmentCode(key: string, feedbackId: string, judgeId: string): string {
  return blindCode(key, 'assignment', feedbackId, judgeId);
}
