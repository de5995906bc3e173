import {
  type Clock,
  type Connection,
  type Database,
  decodeCursor,
  isId,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { changeRound } from '../round/change-round.ts';
import { refuseRound } from '../round/round.errors.ts';
import { RoundRepository } from '../round/round.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import type { RemindJudgesInput, SetDueDateInput } from './judge-round.input.ts';
import { JudgeRoundRepository } from './judge-round.repository.ts';
import type { JudgeRound } from './judge-round.type.ts';

/** What judges still have to do, and how they are told. */
export class JudgeRoundService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  async listMine(
    judgeId: string,
    first: number,
    after: string | null,
  ): Promise<Connection<JudgeRound>> {
    const limit = pageSize(first);
    const keyOf = (round: JudgeRound) => [round.roundId];
    const [cursor = null] = decodeCursor(after, 1) ?? [];
    if (cursor !== null && !isId(cursor)) return toConnection<JudgeRound>([], limit, keyOf);
    const rounds = new JudgeRoundRepository(this.database);
    return toConnection(await rounds.listOfJudge(judgeId, limit, cursor), limit, keyOf);
  }

  /** Tells those who have scorecards to hand in; their list of rounds shows it. */
  remind(actorId: string, { roundId }: RemindJudgesInput): Promise<RoundRow> {
    const when = (status: RoundStatus) => status === RoundStatus.ASSIGNED;
    const change = { roundId, actorId, deed: 'REMIND_JUDGES', when } as const;
    return changeRound(this, change, async (tx, _round, now) => {
      const reminded = await new JudgeRoundRepository(tx).remind(roundId, now);
      if (reminded === 0) throw refuseRound('NOBODY_TO_REMIND');
      return `${reminded} judges`;
    });
  }

  /** A date that nobody is shut out by: a scorecard counts until the round is finalised. */
  setDueDate(actorId: string, { roundId, dueAt = null }: SetDueDateInput): Promise<RoundRow> {
    const change = { roundId, actorId, deed: 'SET_DUE_DATE', when: () => true } as const;
    return changeRound(this, change, async (tx, _round, now) => {
      if (dueAt !== null && dueAt <= now) {
        throw refuseRound('DUE_DATE_PAST', { field: ['input', 'dueAt'] });
      }
      await new RoundRepository(tx).setDueAt(roundId, dueAt);
      return dueAt?.toISOString() ?? 'none';
    });
  }
}
