import { JudgingRefusal, type RoundJudgement } from '@chia-se/judging';
import { type Clock, type Database, type Transaction } from '@chia-se/subgraph-kit';
import { giveReadings } from '../assignment/give-readings.ts';
import { PairwiseComparisonRepository } from '../pairwise-comparison/pairwise-comparison.repository.ts';
import { judgedOrRefused, judgementOf } from '../result/compute-ranking.ts';
import { type RoundInputs, readRoundInputs } from '../result/round-inputs.ts';
import { changeRound } from '../round/change-round.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { refuseBoundary } from './prize-boundary.errors.ts';
import { PrizeBoundaryRepository } from './prize-boundary.repository.ts';
import type { PrizeBoundaryRow } from './prize-boundary.row.ts';
import type { PrizeBoundary } from './prize-boundary.type.ts';
import { boundaryOf } from './settle-boundary.ts';

/** How sure it is who gets a prize, and what to do where it is not. */
export class PrizeBoundaryService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  listOfRounds(roundIds: readonly string[]): Promise<PrizeBoundaryRow[]> {
    return new PrizeBoundaryRepository(this.database).listOfRounds(roundIds);
  }

  /**
   * As things stand in a round that runs: one fit of the model. `null` before assignments are out,
   * and where no ranking follows from the scorecards yet.
   */
  async asThingsStand(round: RoundRow): Promise<PrizeBoundary | null> {
    if (round.status !== RoundStatus.ASSIGNED) return null;
    const { input } = await readRoundInputs(this.database, round);
    try {
      const judgement = judgementOf(round, input);
      const finals = new PairwiseComparisonRepository(this.database);
      return boundaryOf(round, judgement, await finals.findState(round.id));
    } catch (error) {
      if (error instanceof JudgingRefusal) return null;
      throw error;
    }
  }

  /**
   * Gives each contested opinion to one judge more: whoever of the panel has read least, has not
   * read it, has no conflict and is below their limit.
   *
   * @throws Refusal also where the boundary is clear, not known yet, or nobody can read more
   */
  assignExtraJudge(actorId: string, roundId: string): Promise<RoundRow> {
    const when = (status: RoundStatus) => status === RoundStatus.ASSIGNED;
    return changeRound(
      this,
      { roundId, actorId, deed: 'ASSIGN_EXTRA_JUDGE', when },
      async (tx, round, now) => {
        const { inputs, contested } = await contestedOf(tx, round);
        const codes = new Set(contested);
        const wanted = inputs.items
          .filter(({ code }) => codes.has(code))
          .map(({ feedbackId }) => ({ feedbackId, judges: 1 }));
        const { given, short } = await giveReadings(tx, round, wanted, now);
        if (given === 0) throw refuseBoundary('NO_JUDGE_TO_SPARE');
        return `${given} more readings of ${contested.length} contested opinions, ${short} without a judge to spare`;
      },
    );
  }
}

/**
 * The contested opinions of a round, by code, once all scorecards are in.
 *
 * @throws Refusal BOUNDARY_NOT_MEASURABLE, PRIZE_BOUNDARY_CLEAR, or where no ranking follows
 */
export async function contestedOf(
  tx: Transaction,
  round: RoundRow,
): Promise<{ inputs: RoundInputs; judgement: RoundJudgement; contested: readonly string[] }> {
  const inputs = await readRoundInputs(tx, round);
  const { open, unjudged } = inputs;
  if (open > 0 || unjudged.length > 0) {
    throw refuseBoundary('BOUNDARY_NOT_MEASURABLE', {
      parameters: { open, unjudged: unjudged.length },
    });
  }
  const judgement = judgedOrRefused(round, inputs);
  const { boundary } = judgement.outlook;
  if (!boundary?.insideNoise) throw refuseBoundary('PRIZE_BOUNDARY_CLEAR');
  return { inputs, judgement, contested: boundary.contested };
}
