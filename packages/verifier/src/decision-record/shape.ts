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

/** The first shape of a decision record. Every shape that was ever published stays readable. */
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

export type DecisionRecord = z.output<typeof firstRecord>;
