import { type Clock, type Database, isId, type Transaction } from '@chia-se/subgraph-kit';
import { DecisionRepository } from '../decision/decision.repository.ts';
import type { Deed } from '../decision/decision.row.ts';
import { PanelRepository } from '../panel/panel.repository.ts';
import { refuseRound } from './round.errors.ts';
import { RoundRepository } from './round.repository.ts';
import type { RoundRow } from './round.row.ts';
import { RoundStatus } from './round.type.ts';

export interface RoundChange {
  roundId: string;
  /** The staff member who decides. */
  actorId: string;
  deed: Deed;
  /** Whether the round's status allows it. */
  when: (status: RoundStatus) => boolean;
}

/**
 * A manager's change of a round, all or nothing: the round is locked against everybody, its status
 * allows the change, whoever judges in it does not run it, and the decision goes on the trail with
 * the reason that `work` returns.
 *
 * @returns the round as it then stands
 * @throws Refusal ROUND_UNKNOWN, ROUND_FINALISED, ROUND_NOT_READY, JUDGE_MAY_NOT_RUN_ROUND, or as `work` does
 */
export function changeRound(
  { database, clock }: { database: Database; clock: Clock },
  change: RoundChange,
  work: (tx: Transaction, round: RoundRow, now: Date) => Promise<string | null>,
): Promise<RoundRow> {
  const { roundId, actorId, deed } = change;
  return database.transaction(async (tx) => {
    const rounds = new RoundRepository(tx);
    const round = isId(roundId) ? await rounds.findLocked(roundId, 'change') : null;
    if (!round) throw refuseRound('ROUND_UNKNOWN', { field: ['input', 'roundId'] });
    if (round.status === RoundStatus.FINALISED) throw refuseRound('ROUND_FINALISED');
    if (!change.when(round.status)) {
      throw refuseRound('ROUND_NOT_READY', { parameters: { status: round.status } });
    }
    if (await new PanelRepository(tx).isMember(roundId, actorId)) {
      throw refuseRound('JUDGE_MAY_NOT_RUN_ROUND');
    }
    const decidedAt = clock();
    const reason = await work(tx, round, decidedAt);
    await new DecisionRepository(tx).insert({
      actorId,
      deed,
      subjectId: roundId,
      reason,
      decidedAt,
    });
    const [changed] = await rounds.listByIds([roundId]);
    return changed as RoundRow;
  });
}
