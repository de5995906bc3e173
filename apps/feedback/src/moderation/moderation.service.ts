import { type Clock, type Database, isId, type Transaction } from '@chia-se/subgraph-kit';
import type { Deed } from '../decision/decision.row.ts';
import { DecisionService } from '../decision/decision.service.ts';
import { FeedbackRepository } from '../feedback/feedback.repository.ts';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { FeedbackStatus, isPublic, mayFollow } from '../feedback/feedback-status.ts';
import { chosen } from './chosen.ts';
import { refuseChange } from './feedback-change.errors.ts';
import type { ChangeFeedbackStatusInput } from './feedback-change.input.ts';
import { readReason, requireReason } from './reason.ts';
import { changeStatus } from './status-change.ts';

const statusesOfHandling: readonly FeedbackStatus[] = [
  FeedbackStatus.IN_PROGRESS,
  FeedbackStatus.ADOPTED,
  FeedbackStatus.DELIVERED,
  FeedbackStatus.DECLINED,
];

interface Decision {
  staffId: string;
  deed: Deed;
  to: FeedbackStatus;
  /** For the trail. */
  reason: string | null;
  /** For the author. */
  note: string | null;
}

/** What staff decide on opinions. Each decision stands on the timeline and on the trail, or not at all. */
export class ModerationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets opinions pass screening: all of them or none. Those that passed before stay as they are, so
   * that a click whose answer was lost can be repeated.
   */
  async acknowledge(staffId: string, feedbackIds: readonly string[]): Promise<FeedbackRow[]> {
    const ids = chosen(feedbackIds);
    return this.database.transaction(async (tx) => {
      const rows = await lockAll(tx, ids, ['input', 'feedbackIds']);
      const open = rows.filter((row) => !isPublic(row.status));
      const decision = decisionOf(staffId, 'ACKNOWLEDGE_FEEDBACK', FeedbackStatus.ACKNOWLEDGED);
      const changed = await this.#decide(tx, open, decision);
      return rows.map((row) => changed.find(({ id }) => id === row.id) ?? row);
    });
  }

  /** Takes an opinion out of the public eye and the judging. */
  hold(staffId: string, feedbackId: string, reason: string): Promise<FeedbackRow> {
    const decision = decisionOf(staffId, 'HOLD_FEEDBACK', FeedbackStatus.HELD);
    return this.#decideOn(feedbackId, { ...decision, reason: requireReason(reason, 'reason') });
  }

  /** Sends a held opinion back to be screened anew. */
  release(staffId: string, feedbackId: string): Promise<FeedbackRow> {
    return this.#decideOn(
      feedbackId,
      decisionOf(staffId, 'RELEASE_FEEDBACK', FeedbackStatus.RECEIVED),
    );
  }

  /** Refuses an opinion for good; the author reads why. */
  reject(staffId: string, feedbackId: string, typed: string): Promise<FeedbackRow> {
    const reason = requireReason(typed, 'reason');
    const decision = decisionOf(staffId, 'REJECT_FEEDBACK', FeedbackStatus.REJECTED);
    return this.#decideOn(feedbackId, { ...decision, reason, note: reason });
  }

  /** A step in handling what was acknowledged. */
  changeStatus(staffId: string, input: ChangeFeedbackStatusInput): Promise<FeedbackRow> {
    if (!statusesOfHandling.includes(input.to)) {
      throw refuseChange('STATUS_NOT_OF_HANDLING', { field: ['input', 'to'] });
    }
    const declines = input.to === FeedbackStatus.DECLINED;
    const note = declines ? requireReason(input.note, 'note') : readReason(input.note, 'note');
    const decision = decisionOf(staffId, 'CHANGE_FEEDBACK_STATUS', input.to);
    return this.#decideOn(input.feedbackId, { ...decision, reason: note, note });
  }

  #decideOn(feedbackId: string, decision: Decision): Promise<FeedbackRow> {
    return this.database.transaction(async (tx) => {
      const rows = await lockAll(tx, [feedbackId], ['input', 'feedbackId']);
      const [changed] = await this.#decide(tx, rows, decision);
      return changed as FeedbackRow;
    });
  }

  async #decide(
    tx: Transaction,
    rows: readonly FeedbackRow[],
    { staffId, deed, to, reason, note }: Decision,
  ): Promise<FeedbackRow[]> {
    if (rows.length === 0) return [];
    const stuck = rows.find((row) => !mayFollow(row.status, to));
    if (stuck) {
      const parameters = { from: stuck.status, to, referenceCode: stuck.referenceCode };
      throw refuseChange('STATUS_CHANGE_IMPOSSIBLE', { parameters });
    }
    const ids = rows.map((row) => row.id);
    await new DecisionService(tx, this.clock).record(staffId, deed, ids, reason);
    return changeStatus(tx, rows, { to, note, at: this.clock() });
  }
}

function decisionOf(staffId: string, deed: Deed, to: FeedbackStatus): Decision {
  return { staffId, deed, to, reason: null, note: null };
}

/** Locks them and returns them in the order asked for. @throws Refusal where one does not exist */
async function lockAll(
  tx: Transaction,
  ids: readonly string[],
  field: readonly string[],
): Promise<FeedbackRow[]> {
  const locked = await new FeedbackRepository(tx).lock(ids.filter(isId));
  const byId = new Map(locked.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    if (!row) throw refuseChange('FEEDBACK_UNKNOWN', { field });
    return row;
  });
}
