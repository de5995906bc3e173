import { z } from 'zod';

const code = z.string().min(1).max(100);
const count = z.int().min(0);
const number = z.number();

const scorecard = z.strictObject({
  item: code,
  judge: code,
  scores: z.record(code, number),
});

const ranked = z.strictObject({
  item: code,
  place: count,
  rank: count,
  score: number,
  standardError: number,
  rawMean: number,
  scorecards: count,
  decidedBy: z.string().nullable(),
  criteria: z.record(code, number),
});

const judge = z.strictObject({
  judge: code,
  severity: number,
  standardError: number,
  scorecards: count,
});

/** The first shape of a decision record. */
export const firstRecord = z.strictObject({
  format: z.literal('chia-se/decision-record/1'),
  round: z.strictObject({
    id: z.uuid(),
    periodId: z.uuid(),
    programmeId: z.uuid(),
    name: z.string(),
    judgesPerItem: count,
    prizePlaces: count,
    shortlistRule: z.string().nullable(),
    finalisedAt: z.iso.datetime(),
    endedWithMissingScorecards: z.boolean(),
  }),
  rubric: z.strictObject({
    version: count,
    hash: z.string(),
    criteria: z.array(z.strictObject({ code, weight: number.positive() })).min(1),
  }),
  items: z.array(z.strictObject({ item: code, submitted: count })),
  scorecards: z.array(scorecard),
  unjudged: z.array(code),
  model: z.strictObject({
    name: z.string(),
    tieBreaks: z.array(z.record(z.string(), z.string())),
    mean: number,
    variances: z.strictObject({ item: number, judge: number, residual: number }),
    logLikelihood: number,
  }),
  ranking: z.array(ranked),
  judges: z.array(judge),
});

const itemOutlook = z.strictObject({
  item: code,
  low: count,
  high: count,
  prizeProbability: number,
});

const boundaryOutlook = z.strictObject({
  places: count,
  lastIn: code,
  firstOut: code,
  probabilityOfOrder: number,
  insideNoise: z.boolean(),
  contested: z.array(code),
});

const comparison = z.strictObject({ judge: code, winner: code, loser: code, tie: z.boolean() });

const strength = z.strictObject({
  item: code,
  strength: number,
  standardError: number,
  wins: number,
  duels: number,
});

const coefficient = z
  .strictObject({ value: number, low: number.nullable(), high: number.nullable() })
  .nullable();

const reliability = z.strictObject({
  scores: z.array(
    z.strictObject({
      criterion: code.nullable(),
      alphaOrdinal: coefficient,
      alphaInterval: coefficient,
      icc: coefficient,
      kendallsW: coefficient,
      ofOneScore: number.nullable(),
      ofOneCorrectedScore: number.nullable(),
      ofRanking: number.nullable(),
    }),
  ),
  commonItems: count,
  byJudges: z.array(z.strictObject({ judges: count, reliability: number })),
  judgesFor80: count.nullable(),
});

const leftOutSample = z.strictObject({
  leftOut: count,
  scorecards: z.array(scorecard),
  estimate: z
    .strictObject({
      leftOut: count,
      judged: count,
      missed: count,
      rate: number,
      low: number,
      high: number,
    })
    .nullable(),
});

/** The rules that were frozen when the period opened, and why the round departs from their numbers. */
const rules = z.strictObject({
  version: count,
  hash: z.string(),
  stage: z.string(),
  deviation: z.string().nullable(),
});

/** The second: with how sure the ranking is, what settled the prize boundary, and the final in pairs. */
export const secondRecord = firstRecord.extend({
  format: z.literal('chia-se/decision-record/2'),
  pairwiseFinal: z
    .strictObject({
      finalists: z.array(code),
      comparisons: z.array(comparison),
      strengths: z.array(strength),
    })
    .nullable(),
  outlook: z.strictObject({
    confidence: number,
    draws: count,
    items: z.array(itemOutlook),
    boundary: boundaryOutlook.nullable(),
  }),
  reliability: reliability.optional(),
  leftOutSample: leftOutSample.nullish(),
  rules: rules.nullish(),
  boundary: z.strictObject({
    settledBy: z.enum(['SCORES', 'EXTRA_JUDGES', 'PAIRWISE_FINAL', 'OVERRIDE']),
    reason: z.string().nullable(),
  }),
});

/** Every shape that was ever published. */
export const decisionRecord = z.discriminatedUnion('format', [firstRecord, secondRecord]);

export type DecisionRecord = z.output<typeof decisionRecord>;
export type SecondRecord = z.output<typeof secondRecord>;
