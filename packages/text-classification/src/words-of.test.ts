import { matchingWords } from '@chia-se/locale';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordsOf } from './words-of.ts';

test('words are those of `matchingWords`, the first time and remembered', () => {
  const unit = fc.constantFrom(...'aăâeơđ kmobi \u0301\u0323,.0123ĐK\u200b');
  const text = fc.oneof(
    fc.string({ unit, maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const wanted = matchingWords(typed).map(({ folded, exact }) => ({ folded, exact }));
      for (const _ of [1, 2]) {
        expect(wordsOf(typed).map(({ folded, exact }) => ({ folded, exact }))).toEqual(wanted);
      }
    }),
  );
});
