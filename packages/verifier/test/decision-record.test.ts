import { describe, expect, test } from '@jest/globals';
import { holds, verifyDecisionRecord } from '../src/index.ts';
import { altered, issued } from './altered.ts';

const { document, hash } = issued('first');

const problems = (text: string, told: string | null = null) =>
  verifyDecisionRecord(text, told).checks.flatMap(({ problem }) => problem ?? []);

describe.each(['first', 'second'])('a decision record of the %s shape', (shape) => {
  const record = issued(shape);

  test('holds as it was issued', () => {
    const verification = verifyDecisionRecord(record.document, record.hash);
    expect(verification.checks.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(verification.checks.length).toBeGreaterThanOrEqual(shape === 'first' ? 7 : 13);
    expect(verification.hash).toBe(record.hash);
    expect(verification.subject).toContain('Vòng chung khảo');
  });

  test('is refused with any single score altered, even by one step', () => {
    const { scorecards } = JSON.parse(record.document) as { scorecards: { scores: object }[] };
    for (let card = 0; card < scorecards.length; card += 7) {
      const forged = altered(record.document, (forgery) => {
        const { scores } = forgery.scorecards[card];
        const [criterion] = Object.keys(scores) as [string];
        scores[criterion] += scores[criterion] === 5 ? -1 : 1;
      });
      expect(problems(forged)).toContainEqual(expect.stringContaining('its scorecards give'));
    }
  });
});

describe('a decision record with a final, a reliability and a sample', () => {
  const second = issued('second').document;

  test.each<[string, (record: ReturnType<typeof JSON.parse>) => void, string]>([
    ['the probability of a prize', (r) => (r.outlook.items[3].prizeProbability = 1), 'Outlook'],
    ['the places', (r) => (r.round.prizePlaces += 1), 'Outlook'],
    ['another seed', (r) => (r.round.id = r.round.periodId), 'Outlook'],
    [
      'a comparison turned round',
      ({ pairwiseFinal: { comparisons } }) => {
        const [one] = comparisons;
        [one.winner, one.loser, one.tie] = [one.loser, one.winner, !one.tie];
      },
      'Finalist',
    ],
    [
      'a comparison twice',
      (r) => r.pairwiseFinal.comparisons.push(r.pairwiseFinal.comparisons[0]),
      'twice',
    ],
    [
      'a comparison with itself',
      (r) => (r.pairwiseFinal.comparisons[0].loser = r.pairwiseFinal.comparisons[0].winner),
      'no pair',
    ],
    ['a finalist of nothing', (r) => r.pairwiseFinal.finalists.push('X'), 'not among'],
    ['no final', (r) => (r.pairwiseFinal = null), 'settled by nothing'],
    ['a final settled otherwise', (r) => (r.boundary.settledBy = 'SCORES'), 'by the rule it is'],
    [
      'an override without a reason',
      (r) => (r.boundary.settledBy = 'OVERRIDE'),
      'without a reason',
    ],
    [
      'a reason without an override',
      (r) => (r.boundary.reason = 'Vì vậy.'),
      'reason of an override',
    ],
    ['a reliability', (r) => (r.reliability.scores[0].ofRanking = 0.99), 'Reliability'],
    ['an interval', (r) => (r.reliability.scores[1].alphaOrdinal.low = 0.99), 'Reliability'],
    ['a rate of missed ideas', (r) => (r.leftOutSample.estimate.missed = 3), 'Estimate'],
    ['the sample left away', (r) => (r.leftOutSample.scorecards = []), 'Estimate'],
    [
      'a score of the sample of no criterion',
      (r) => delete r.leftOutSample.scorecards[0].scores.CREATIVITY,
      'Estimate',
    ],
  ])('is refused with %s', (_, change, words) => {
    expect(problems(altered(second, change)).join('\n')).toContain(words);
  });
});

describe('a decision record', () => {
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
