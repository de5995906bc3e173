import {
  canonicalJson,
  type RankingInput,
  type RoundRanking,
  rankingModel,
  tieBreaksFor,
} from '@chia-se/judging';
import type { RoundRow } from '../round/round.row.ts';
import { sha256 } from './sha256.ts';

/** Another shape of the document is another number. */
const format = 'chia-se/decision-record/1';

/** What a round was decided by and how it came out. Codes stand for opinions and judges throughout. */
export interface DecidedRound {
  round: RoundRow;
  rubricVersion: number;
  input: RankingInput;
  ranking: RoundRanking;
  /** Opinions of the shortlist without a scorecard: a manager ended the round with what there was. */
  unjudged: readonly string[];
  forced: boolean;
  finalisedAt: Date;
}

/**
 * The decision record of a round, as canonical JSON with its hash. `items` gives each opinion's place
 * in the order of submission instead of the moment, which would tell which opinion it is; ties are
 * broken by it all the same. The ranking follows from `rubric`, `items` and `scorecards` alone.
 */
export function decisionRecordOf(decided: DecidedRound): { document: string; hash: string } {
  const { round, input, ranking } = decided;
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
      finalisedAt: decided.finalisedAt.toISOString(),
      endedWithMissingScorecards: decided.forced,
    },
    rubric: { version: decided.rubricVersion, hash: round.rubricHash, criteria: input.criteria },
    items: [...input.submissionOrder]
      .map(([item, submitted]) => ({ item, submitted }))
      .sort((a, b) => (a.item < b.item ? -1 : 1)),
    scorecards: [...input.scorecards].sort((a, b) =>
      `${a.item} ${a.judge}` < `${b.item} ${b.judge}` ? -1 : 1,
    ),
    unjudged: [...decided.unjudged].sort(),
    model: { name: rankingModel, tieBreaks: tieBreaksFor(input.criteria), ...ranking.model },
    ranking: ranking.items,
    judges: ranking.judges,
  });
  return { document, hash: sha256(document) };
}
