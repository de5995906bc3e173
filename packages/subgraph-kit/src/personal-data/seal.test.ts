import { expect, test } from '@jest/globals';
import { newSealingKeys, seal, unseal } from './seal.ts';

const record = { notifications: [{ title: 'Góp ý của Quý khách đã được trả lời' }] };

test('what is sealed is read with its own key and with no other', () => {
  const keys = newSealingKeys();
  const sealed = seal(record, keys.publicKey);
  expect(unseal(sealed, keys.privateKey)).toEqual(record);
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('notifications');
  expect(() => unseal(sealed, newSealingKeys().privateKey)).toThrow();
});

test('what was changed on its way is not read', () => {
  const keys = newSealingKeys();
  const bytes = Buffer.from(seal(record, keys.publicKey), 'base64url');
  for (const at of [70, 80, bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => unseal(changed.toString('base64url'), keys.privateKey)).toThrow();
  }
});
