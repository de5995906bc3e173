import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { screeningVerdict } from '../src/screening-verdict.ts';
import { shippedModel } from '../src/shipped-models.ts';
import { suggestTopic } from '../src/topic-suggestion.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
);

function milliseconds(deed: () => void): number {
  const start = performance.now();
  deed();
  return performance.now() - start;
}

describe('whatever the text', () => {
  test('a verdict has a risk between 0 and 100, that of its strongest sign', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { risk, signs } = screeningVerdict(text);
        expect(risk).toBe(Math.max(0, ...signs.map((one) => one.risk)));
        expect(risk >= 0 && risk <= 100 && Number.isInteger(risk)).toBe(true);
        expect(new Set(signs.map(({ sign }) => sign)).size).toBe(signs.length);
      }),
    );
  });

  test('both normal forms of a text get the same verdict and the same suggestion', () => {
    const marked = fc.string({
      unit: fc.constantFrom(...'aăâeêoôơuưyđ ̣́̀̉̃ cmnlst'.normalize('NFD')),
      maxLength: 200,
    });
    fc.assert(
      fc.property(marked, (text) => {
        const [nfc, nfd] = [text.normalize('NFC'), text.normalize('NFD')];
        expect(screeningVerdict(nfc)).toEqual(screeningVerdict(nfd));
        expect(suggestTopic(nfc, 'OTHER')).toEqual(suggestTopic(nfd, 'OTHER'));
      }),
    );
  });

  test('probabilities lie between 0 and 1', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { probability } of shippedModel('topics').probabilities(text)) {
          expect(probability >= 0 && probability <= 1).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['one word', 'a'],
    ['words', 'sóng yếu quá '],
    ['marks', '\u0301'],
    ['signs', '@.'],
    ['numbers', '09 '],
    ['links', 'http://a.b/'],
    ['blanks', ' \n'],
    ['consonants', 'bcdf'],
  ])('four times the text takes not much more than four times the time: %s', (_, part) => {
    const short = part.repeat(Math.ceil(20_000 / part.length));
    const long = short.repeat(4);
    screeningVerdict(short);
    const first = milliseconds(() => screeningVerdict(short));
    const second = milliseconds(() => screeningVerdict(long));
    // Quadratic would be sixteen times; small times are noise.
    expect(second).toBeLessThan(Math.max(10 * first, 400));
  });

  test('a megabyte is read to its end', () => {
    const text = `${'Sóng yếu quá, mong sửa sớm. '.repeat(36_000)} địt mẹ chúng mày lũ chó ngu`;
    expect(screeningVerdict(text).signs.map(({ sign }) => sign)).toContain('OFFENSIVE_LANGUAGE');
  });
});
