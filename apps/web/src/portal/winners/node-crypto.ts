import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/*
 * What the verifier takes from `node:crypto`, in a page. Of it the decision record needs SHA-256
 * alone; checkpoints are checked by `pnpm verify`, and whoever asks for one here is told.
 */

export function createHash(_algorithm: 'sha256') {
  return {
    update: (text: string, _encoding: 'utf8') => ({
      digest: (_as: 'hex') => bytesToHex(sha256(utf8ToBytes(text))),
    }),
  };
}

function elsewhere(): never {
  throw new Error('Signatures are not checked in the page: use `pnpm verify`.');
}

export { elsewhere as createPublicKey, elsewhere as verify };
