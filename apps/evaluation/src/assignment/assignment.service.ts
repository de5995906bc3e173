import type { Language } from '@chia-se/locale';
import {
  type Clock,
  type Connection,
  type Database,
  decodeCursor,
  isId,
  newId,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { JudgeRepository } from '../judge/judge.repository.ts';
import { assignmentCode } from '../round/blind-code.ts';
import { changeRound } from '../round/change-round.ts';
import { RoundRepository } from '../round/round.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { mayBecome } from '../round/round-status.ts';
import { refuseAssignment } from './assignment.errors.ts';
import type { AssignRoundInput } from './assignment.input.ts';
import { AssignmentRepository, type InboxItem } from './assignment.repository.ts';
import type { AssignmentRow } from './assignment.row.ts';
import { AssignmentStatus } from './assignment.type.ts';
import { draftOf } from './assignment-draft.ts';
import type { DraftedPlan } from './assignment-draft.type.ts';
import { type PlannedRound, planRound } from './plan-round.ts';
import { ReadingRepository } from './reading.repository.ts';

/** Who reads what, and each judge's inbox. */
export class AssignmentService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  /**
   * Plans the readings of a round and publishes them at once.
   *
   * @throws Refusal also where no plan keeps to the limits and conflicts, saying why, or where the plan
   *   is no longer the draft that was looked at
   */
  assignRound(actorId: string, { roundId, draftHash }: AssignRoundInput): Promise<RoundRow> {
    const when = (status: RoundStatus) => mayBecome(status, RoundStatus.ASSIGNED);
    return changeRound(
      this,
      { roundId, actorId, deed: 'ASSIGN_ROUND', when },
      async (tx, round, now) => {
        // Whose opinion is whose, and who may judge, must not change while the plan is made.
        await new JudgeRepository(tx).lockPanel(roundId);
        const planned = await planRound(tx, round);
        if (draftHash && draftHash !== planned.hash) {
          throw refuseAssignment('DRAFT_OUTDATED', { field: ['input', 'draftHash'] });
        }
        const { plan, items, judges } = planned;
        const rows = assignmentsOf(round, planned, now);
        await new AssignmentRepository(tx).insert(rows);
        await new ReadingRepository(tx).markAnchors(roundId, plan.anchors);
        await new RoundRepository(tx).setStatus(roundId, RoundStatus.ASSIGNED);
        const share = Math.round(100 * plan.expertShare);
        return `${rows.length} readings of ${items.length} opinions by ${judges.length} judges, ${plan.anchors.length} read by all, ${share}% by judges who know the topic`;
      },
    );
  }

  /**
   * Who would read what. Nothing is kept: publishing makes the same plan again, or refuses.
   *
   * @throws Refusal why there is no plan
   */
  async draft(round: RoundRow, language: Language): Promise<DraftedPlan> {
    return draftOf(await planRound(this.database, round), language);
  }

  /** A judge's own, in the order of reading. */
  async listInbox(
    judgeId: string,
    filter: { roundId: string | null; statuses: readonly AssignmentStatus[] | null },
    first: number,
    after: string | null,
  ): Promise<Connection<InboxItem>> {
    const limit = pageSize(first);
    const keyOf = (item: InboxItem) => [item.roundId, item.position];
    const cursor = decodeCursor(after, 2);
    const key = cursor && { roundId: cursor[0] as string, position: Number(cursor[1]) };
    const ids = [filter.roundId, key?.roundId ?? null];
    const impossible = ids.some((id) => id !== null && !isId(id));
    if (impossible || (key && !isPosition(key.position))) return toConnection([], limit, keyOf);
    const page = { judgeId, ...filter, limit, after: key };
    return toConnection(
      await new AssignmentRepository(this.database).listInbox(page),
      limit,
      keyOf,
    );
  }

  /** `null` for somebody else's as for one that does not exist. */
  async find(judgeId: string, id: string): Promise<InboxItem | null> {
    return isId(id) ? new AssignmentRepository(this.database).findOfJudge(id, judgeId) : null;
  }
}

function assignmentsOf(
  round: RoundRow,
  { plan, items, judges }: PlannedRound,
  now: Date,
): AssignmentRow[] {
  const feedbackIds = new Map(items.map((item) => [item.code, item.feedbackId]));
  const judgeIds = new Map(judges.map((judge) => [judge.code, judge.judgeId]));
  return plan.readings.flatMap(({ judge, items: codes }) =>
    codes.map((item, place) => {
      const feedbackId = feedbackIds.get(item) as string;
      const judgeId = judgeIds.get(judge) as string;
      return {
        id: newId(now),
        roundId: round.id,
        feedbackId,
        judgeId,
        code: assignmentCode(round.codeKey, feedbackId, judgeId),
        position: place + 1,
        status: AssignmentStatus.OPEN,
        assignedAt: now,
      };
    }),
  );
}

function isPosition(position: number): boolean {
  return Number.isInteger(position) && position >= 0 && position < 2 ** 31;
}
