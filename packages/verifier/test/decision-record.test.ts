import { describe, expect, test } from '@jest/globals';
import { holds, verifyDecisionRecord } from '../src/index.ts';
import { altered, issued } from './altered.ts';

const { document, hash } = issued('first');

const problems = (text: string, told: string | null = null) =>
  verifyDecisionRecord(text, told).checks.flatMap(({ problem }) => problem ?? []);

describe('a decision record', () => {
  test('holds as it was issued', () => {
    const verification = verifyDecisionRecord(document, hash);
    expect(verification.checks.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(verification.checks.length).toBeGreaterThanOrEqual(6);
    expect(verification.hash).toBe(hash);
    expect(verification.subject).toContain('Vòng chung khảo');
  });

  test('is refused with any single score altered, even by one step', () => {
    const { scorecards } = JSON.parse(document) as { scorecards: { scores: object }[] };
    for (let card = 0; card < scorecards.length; card += 7) {
      const forged = altered(document, (record) => {
        const { scores } = record.scorecards[card];
        const [criterion] = Object.keys(scores) as [string];
        scores[criterion] += scores[criterion] === 5 ? -1 : 1;
      });
      expect(problems(forged)).toContainEqual(expect.stringContaining('its scorecards give'));
    }
  });

  test.each<[string, (record: ReturnType<typeof JSON.parse>) => void, string]>([
    ['a weight', (r) => (r.rubric.criteria[0].weight += 1), 'Place 1'],
    ['two places swapped', (r) => r.ranking.reverse(), 'Place 1'],
    ['a severity by a millionth', (r) => (r.judges[0].severity += 1e-6), 'Judge 1'],
    ['a variance', (r) => (r.model.variances.judge = 0), 'Model 1'],
    ['the tie-breaks', (r) => r.model.tieBreaks.reverse(), 'Model 1'],
    ['a winner left out', (r) => r.ranking.shift(), 'Place 1'],
    ['a scorecard doubled', (r) => r.scorecards.push(r.scorecards[0]), 'is there twice'],
    ['a scorecard of nothing', (r) => (r.scorecards[0].item = 'X'), 'not listed'],
    ['a score left out', (r) => delete r.scorecards[0].scores.CREATIVITY, 'exactly the criteria'],
    ['an opinion listed twice', (r) => r.items.push(r.items[0]), 'listed twice'],
    [
      'an opinion nobody scored',
      (r) => r.items.push({ item: 'X', submitted: 99 }),
      'nobody scored',
    ],
    [
      'an opinion said to be unjudged',
      (r) => r.unjudged.push(r.items[0].item),
      'without scorecards',
    ],
    ['a note added', (r) => (r.note = 'official'), 'Unrecognized key'],
    ['a weight of zero', (r) => (r.rubric.criteria[0].weight = 0), 'rubric.criteria.0.weight'],
    [
      'scores of no number',
      (r) => (r.scorecards[0].scores.CREATIVITY = '5'),
      'scorecards.0.scores',
    ],
    ['no scorecards', (r) => Object.assign(r, { scorecards: [], items: [] }), 'no scores to rank'],
    ['another format', (r) => (r.format = 'chia-se/decision-record/0'), 'format'],
  ])('is refused with %s', (_, change, words) => {
    expect(problems(altered(document, change)).join('\n')).toContain(words);
  });

  test('is refused under another hash, though its contents hold', () => {
    const forged = altered(document, (record) => {
      record.round.name = 'Vòng khác';
    });
    expect(problems(forged)).toEqual([]);
    expect(problems(forged, hash)).toEqual([expect.stringContaining(`not to ${hash}`)]);
  });

  test('is refused in any other writing: spaces, order of keys, a key twice', () => {
    const spaced = JSON.stringify(JSON.parse(document), null, 1);
    const doubled = document.replace('"format":', '"format":"x","format":');
    for (const text of [spaced, doubled]) {
      expect(problems(text)).toContain('Keys, spaces or numbers differ.');
      expect(problems(text, hash).length).toBe(2);
    }
  });

  test.each(['', 'null', '[]', '{', '"x"', '{"format":"chia-se/decision-record/1"}', '1e999'])(
    'is not %p',
    (text) => {
      expect(holds(verifyDecisionRecord(text, null))).toBe(false);
    },
  );
});
