import {
  type Clock,
  type Connection,
  type Database,
  decodeCursor,
  isId,
  toConnection,
} from '@chia-se/subgraph-kit';
import { DecisionService } from '../decision/decision.service.ts';
import { DepartmentRepository } from '../department/department.repository.ts';
import { chosen } from '../moderation/chosen.ts';
import { firstProgramme } from '../programme/programme.service.ts';
import { waitingStatuses } from '../service-level/standard-hours.ts';
import { isWellFormedCode, wellFormedIds } from '../well-formed.ts';
import { refuseHandling } from './handling.errors.ts';
import { type AssignFeedbackInput, type QueueFilter, QueueOrder } from './handling.input.ts';
import { HandlingRepository } from './handling.repository.ts';
import type { HandlingRow } from './handling.row.ts';
import { QueueRepository } from './queue.repository.ts';
import { queueKey, readQueueKey } from './queue-key.ts';

/** What waits for the carrier, by when, and with whom. */
export class HandlingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  listByFeedbackIds(ids: readonly string[]): Promise<HandlingRow[]> {
    return new HandlingRepository(this.database).listByFeedbackIds(wellFormedIds(ids));
  }

  /** Whether the author has heard nothing although the deadline of the step has passed. */
  isOverdue(row: Pick<HandlingRow, 'dueAt'>): boolean {
    return row.dueAt !== null && row.dueAt.getTime() < this.clock().getTime();
  }

  /** @param page `after` as the page before gave it */
  async queue(
    filter: QueueFilter | null,
    order: QueueOrder,
    page: { limit: number; after: string | null },
  ): Promise<Connection<HandlingRow>> {
    const after = readQueueKey(order, decodeCursor(page.after, 2));
    const wanted = [filter?.programmeCode, filter?.topic, filter?.department];
    const canMatch = wanted.every((code) => typeof code !== 'string' || isWellFormedCode(code));
    const rows = canMatch
      ? await new QueueRepository(this.database).list({
          programmeCode: filter?.programmeCode ?? firstProgramme.code,
          statuses: [...new Set(filter?.status ?? waitingStatuses)],
          topicCode: filter?.topic ?? null,
          department: filter?.department ?? null,
          dueBefore: filter?.overdue ? this.clock() : null,
          order,
          after,
          limit: page.limit + 1,
        })
      : [];
    return toConnection(rows, page.limit, (row) => queueKey(order, row));
  }

  /** Counts over what waits, which is as much as the backlog and not as all that ever came in. */
  async overview(programmeCode: string | null) {
    const code = programmeCode ?? firstProgramme.code;
    const counted = isWellFormedCode(code)
      ? await new QueueRepository(this.database).countWaiting(code, this.clock())
      : [];
    const steps = waitingStatuses.map(
      (status) =>
        counted.find((count) => count.status === status) ?? { status, waiting: 0, overdue: 0 },
    );
    return {
      steps,
      waiting: steps.reduce((sum, step) => sum + step.waiting, 0),
      overdue: steps.reduce((sum, step) => sum + step.overdue, 0),
    };
  }

  /**
   * Gives opinions to a department, on the trail. Giving one again to the same is a decision as well:
   * the last one stands. Returns why not, for those where it could not be done.
   *
   * @throws Refusal where the department is unknown, or none or too many opinions are chosen
   */
  assign(staffId: string, input: AssignFeedbackInput): Promise<Map<string, Error>> {
    const ids = chosen(input.feedbackIds);
    return this.database.transaction(async (tx) => {
      const known = isWellFormedCode(input.department)
        ? await new DepartmentRepository(tx).listByCodes([input.department])
        : [];
      if (known.length === 0) {
        throw refuseHandling('DEPARTMENT_UNKNOWN', { field: ['input', 'department'] });
      }
      const repository = new HandlingRepository(tx);
      const locked = await repository.lock(ids.filter(isId));
      const open = locked.filter((row) => row.dueAt !== null).map((row) => row.feedbackId);
      if (open.length > 0) {
        await repository.assign(open, input.department);
        const decisions = new DecisionService(tx, this.clock);
        await decisions.record(staffId, 'ASSIGN_FEEDBACK', open, input.department);
      }
      const closed = new Set(locked.map((row) => row.feedbackId));
      return new Map(
        ids
          .filter((id) => !open.includes(id))
          .map((id) => [
            id,
            refuseHandling(closed.has(id) ? 'NOTHING_WAITS' : 'FEEDBACK_UNKNOWN', {
              field: ['input', 'feedbackIds'],
            }),
          ]),
      );
    });
  }
}
