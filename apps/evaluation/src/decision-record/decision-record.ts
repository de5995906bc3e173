import {
  canonicalJson,
  type RankedItem,
  type RoundReliability,
  rankingModel,
  strengthsOf,
  tieBreaksFor,
} from '@chia-se/judging';
import type { JudgingRulesRow } from '../judging-rules/judging-rules.row.ts';
import type { JudgedSample } from '../missed-ideas/read-sample.ts';
import { duelsOf } from '../pairwise-comparison/duels.ts';
import type { Ending } from '../result/freeze-round.ts';
import { sha256 } from './sha256.ts';

/** Another shape of the document is another number; `packages/verifier` reads every one. */
const format = 'chia-se/decision-record/2';

/** How a round ended, with what was computed of it. */
export interface Decided extends Ending {
  ranking: readonly RankedItem[];
  reliability: RoundReliability;
  sample: JudgedSample | null;
  rules: JudgingRulesRow | null;
}

/**
 * The decision record of a round, as canonical JSON with its hash; codes stand for opinions and
 * judges throughout. `items` gives each opinion's place in the order of submission instead of the
 * moment, which would tell which opinion it is; ties are broken by it all the same. Everything from
 * `model` on follows from the rest, but for a manager's reason.
 */
export function decisionRecordOf(decided: Decided): {
  document: string;
  hash: string;
} {
  const { round, inputs, judgement, boundary } = decided;
  const { input } = inputs;
  const document = canonicalJson({
    format,
    round: {
      id: round.id,
      periodId: round.periodId,
      programmeId: round.programmeId,
      name: round.name,
      judgesPerItem: round.judgesPerItem,
      prizePlaces: round.prizePlaces,
      shortlistRule: round.shortlistRule,
      finalisedAt: round.finalisedAt.toISOString(),
      endedWithMissingScorecards: decided.forced,
    },
    rules: rulesOf(decided),
    rubric: { version: inputs.rubricVersion, hash: round.rubricHash, criteria: input.criteria },
    items: [...input.submissionOrder]
      .map(([item, submitted]) => ({ item, submitted }))
      .sort((a, b) => (a.item < b.item ? -1 : 1)),
    scorecards: [...input.scorecards].sort((a, b) =>
      `${a.item} ${a.judge}` < `${b.item} ${b.judge}` ? -1 : 1,
    ),
    unjudged: [...inputs.unjudged].sort(),
    pairwiseFinal: finalOf(decided),
    model: { name: rankingModel, tieBreaks: tieBreaksFor(input.criteria), ...judgement.model },
    outlook: judgement.outlook,
    boundary: { settledBy: boundary.settledBy, reason: boundary.reason },
    ranking: decided.ranking,
    judges: judgement.judges,
    reliability: decided.reliability,
    leftOutSample: decided.sample,
  });
  return { document, hash: sha256(document) };
}

/** What was frozen when the period opened, and why the round departs from it, if it does. */
function rulesOf({ round, rules }: Decided) {
  if (!rules) return null;
  const { version, hash } = rules;
  return { version, hash, stage: round.stage, deviation: round.deviation };
}

function finalOf({ final }: Ending) {
  if (!final) return null;
  const key = ({ winner, loser, judge }: { winner: string; loser: string; judge: string }) =>
    `${winner} ${loser} ${judge}`;
  const comparisons = duelsOf(final.verdicts).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const finalists = [...final.finalists].sort();
  return { finalists, comparisons, strengths: strengthsOf(comparisons) };
}
