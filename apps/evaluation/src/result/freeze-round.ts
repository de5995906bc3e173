import {
  judgeConduct,
  orderFinalists,
  type RankedItem,
  type RoundJudgement,
  reliabilityOfRound,
} from '@chia-se/judging';
import type { Transaction } from '@chia-se/subgraph-kit';
import { AssignmentRepository } from '../assignment/assignment.repository.ts';
import { DecisionRecordRepository } from '../decision-record/decision-record.repository.ts';
import { decisionRecordOf } from '../decision-record/decision-record.ts';
import { isFinal } from '../judging-rules/is-final.ts';
import { RoundStage } from '../judging-rules/judging-rules.type.ts';
import { leadsToFinal, rulesOfRound, tellRules } from '../judging-rules/rules-of-round.ts';
import { MissedIdeasRepository } from '../missed-ideas/missed-ideas.repository.ts';
import { readSample } from '../missed-ideas/read-sample.ts';
import { duelsOf } from '../pairwise-comparison/duels.ts';
import type { PairwiseState } from '../pairwise-comparison/pairwise-comparison.repository.ts';
import { PanelRepository } from '../panel/panel.repository.ts';
import { PrizeBoundaryRepository } from '../prize-boundary/prize-boundary.repository.ts';
import type { PrizeBoundaryRow } from '../prize-boundary/prize-boundary.row.ts';
import { RoundRepository } from '../round/round.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundReliabilityRepository } from '../round-reliability/round-reliability.repository.ts';
import { resultsOf, statisticsOf } from './compute-ranking.ts';
import { ResultRepository } from './result.repository.ts';
import type { RoundInputs } from './round-inputs.ts';

/** How a round ends. */
export interface Ending {
  round: RoundRow & { finalisedAt: Date };
  inputs: RoundInputs;
  judgement: RoundJudgement;
  boundary: PrizeBoundaryRow;
  /** The final that was held to its end, if one was. */
  final: PairwiseState | null;
  /** Whether a manager ended it although scorecards were missing. */
  forced: boolean;
}

/**
 * Writes down how a round came out: results, statistics, the decision record and the news for the
 * others. The last thing that ever happens to it.
 */
export async function freezeRound(tx: Transaction, ending: Ending): Promise<void> {
  const { round, inputs, judgement } = ending;
  const ranking = rankingOf(ending);
  const { panel, items, input } = inputs;
  const reliability = reliabilityOfRound(input, round.id);
  const sample = await readSample(tx, round, input);
  const rules = await rulesOfRound(tx, round);
  const record = decisionRecordOf({ ...ending, ranking, reliability, sample, rules });
  const results = resultsOf(round.id, { ...judgement, items: ranking }, items, input.criteria);
  const repository = new ResultRepository(tx);
  await repository.insertResults(results);
  const conduct = judgeConduct(input);
  await repository.insertStatistics(statisticsOf(round.id, judgement, conduct, panel));
  await new RoundReliabilityRepository(tx).insert({
    ...reliability,
    roundId: round.id,
    programmeId: round.programmeId,
    periodId: round.periodId,
    finalisedAt: round.finalisedAt,
  });
  if (sample?.estimate) {
    await new MissedIdeasRepository(tx).insert({ ...sample.estimate, roundId: round.id });
  }
  await new PrizeBoundaryRepository(tx).insert(ending.boundary);
  await new DecisionRecordRepository(tx).insert({
    ...record,
    roundId: round.id,
    recordedAt: round.finalisedAt,
  });
  await new AssignmentRepository(tx).lapse(round.id);
  await new RoundRepository(tx).finalise(round.id, round.finalisedAt);
  await tx.publish('RoundFinalised', {
    roundId: round.id,
    programmeId: round.programmeId,
    periodId: round.periodId,
    finalisedAt: round.finalisedAt.toISOString(),
    judgeIds: await everybodyWhoJudged(tx, ending),
    leadsToFinal: leadsToFinal(round, rules),
    ...(rules && { rules: await tellRules(tx, rules) }),
    decisionRecordHash: record.hash,
    ranking: results.map(({ rank, feedbackId, subscriberId, score }) => ({
      rank,
      feedbackId,
      subscriberId,
      score,
    })),
  });
}

/** None of them may award: in a final, neither its own panel nor those that chose its entrants. */
async function everybodyWhoJudged(tx: Transaction, { round, inputs }: Ending): Promise<string[]> {
  const own = inputs.panel.map(({ judgeId }) => judgeId);
  if (!isFinal(round.stage)) return own;
  const panels = new PanelRepository(tx);
  const before =
    round.stage === RoundStage.YEAR_FINAL
      ? await panels.listJudgesOfMonths(round.periodId)
      : await panels.listJudgesBeforeFinal(round.periodId);
  return [...new Set([...own, ...before])];
}

function rankingOf({ judgement, final }: Ending): RankedItem[] {
  if (!final) return judgement.items;
  const duels = duelsOf(final.verdicts);
  return orderFinalists(judgement.items, { finalists: final.finalists, duels });
}
