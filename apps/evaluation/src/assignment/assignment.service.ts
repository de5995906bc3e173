import { JudgingRefusal } from '@chia-se/judging';
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
import { type PanelJudge, PanelRepository } from '../panel/panel.repository.ts';
import { assignmentCode } from '../round/blind-code.ts';
import { changeRound } from '../round/change-round.ts';
import { refuseCalculation } from '../round/round.errors.ts';
import { RoundRepository } from '../round/round.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { mayBecome } from '../round/round-status.ts';
import { refuseAssignment } from './assignment.errors.ts';
import {
  type AssignableItem,
  AssignmentRepository,
  type InboxItem,
} from './assignment.repository.ts';
import type { AssignmentRow } from './assignment.row.ts';
import { AssignmentStatus } from './assignment.type.ts';
import { type AssignmentPlan, planAssignments } from './round-assignment.ts';

/** Who reads what, and each judge's inbox. */
export class AssignmentService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  /**
   * Plans the readings of a round and publishes them at once.
   *
   * @throws Refusal also where no plan keeps to the limits and conflicts, saying why
   */
  assignRound(actorId: string, roundId: string): Promise<RoundRow> {
    const when = (status: RoundStatus) => mayBecome(status, RoundStatus.ASSIGNED);
    return changeRound(
      this,
      { roundId, actorId, deed: 'ASSIGN_ROUND', when },
      async (tx, round, now) => {
        const assignments = new AssignmentRepository(tx);
        const judges = await new PanelRepository(tx).listJudges(roundId);
        if (judges.length === 0) throw refuseAssignment('PANEL_MISSING');
        await refuseUnable(new JudgeRepository(tx), judges);
        const items = await assignments.listAssignable(roundId);
        const plan = planned(round, items, judges);
        const rows = assignmentsOf(round, plan, items, judges, now);
        await assignments.insert(rows);
        await new RoundRepository(tx).setStatus(roundId, RoundStatus.ASSIGNED);
        const share = Math.round(100 * plan.expertShare);
        return `${rows.length} readings of ${items.length} opinions by ${judges.length} judges, ${plan.anchors.length} read by all, ${share}% by judges who know the topic`;
      },
    );
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

/** Locks the judges too: whose opinion is whose must not change while the plan is made. */
async function refuseUnable(judges: JudgeRepository, panel: readonly PanelJudge[]): Promise<void> {
  const known = await judges.listLocked(panel.map((judge) => judge.judgeId));
  const unable = known.find((judge) => !judge.mayJudge);
  if (unable) throw refuseAssignment('JUDGE_NO_LONGER_ABLE', { parameters: { name: unable.name } });
}

function planned(
  round: RoundRow,
  items: readonly AssignableItem[],
  judges: readonly PanelJudge[],
): AssignmentPlan {
  try {
    return planAssignments({
      seed: round.id,
      judgesPerItem: round.judgesPerItem,
      anchors: round.anchors,
      items: items.map(({ code, topic, conflicts }) => ({ id: code, topic, conflicts })),
      judges: judges.map(({ code, name, readingLimit, topics }) => ({
        id: code,
        name,
        limit: readingLimit,
        topics,
      })),
    });
  } catch (error) {
    if (error instanceof JudgingRefusal) throw refuseCalculation(error, ['input', 'roundId']);
    throw error;
  }
}

function assignmentsOf(
  round: RoundRow,
  plan: AssignmentPlan,
  items: readonly AssignableItem[],
  judges: readonly PanelJudge[],
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
