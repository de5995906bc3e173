import { type Clock, type Database, isId } from '@chia-se/subgraph-kit';
import { removeOfFeedback } from '../attachment/use-attachments.ts';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { FeedbackStatus, mayFollow } from '../feedback/feedback-status.ts';
import { FeedbackMergeRepository } from '../merge/feedback-merge.repository.ts';
import { lockWithTargets } from '../merge/lock-with-targets.ts';
import { changeStatus } from '../moderation/status-change.ts';
import { refuseWithdrawal } from './withdrawal.errors.ts';

/** Authors take back what they said. */
export class WithdrawalService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes an opinion out of sight and of the judging for good, once however often it is called. @throws Refusal */
  withdraw(subscriberId: string, feedbackId: string): Promise<FeedbackRow> {
    return this.database.transaction(async (tx) => {
      const locked = await lockWithTargets(tx, [feedbackId].filter(isId));
      const row = locked.find(({ id }) => id === feedbackId);
      if (row?.subscriberId !== subscriberId) {
        throw refuseWithdrawal('FEEDBACK_UNKNOWN', { field: ['input', 'feedbackId'] });
      }
      if (row.status === FeedbackStatus.WITHDRAWN) return row;
      if (row.status === FeedbackStatus.MERGED) {
        await new FeedbackMergeRepository(tx).delete([row.id]);
      } else if (!mayFollow(row.status, FeedbackStatus.WITHDRAWN)) {
        throw refuseWithdrawal('TOO_LATE');
      }
      await removeOfFeedback(tx, [row.id]);
      const change = { to: FeedbackStatus.WITHDRAWN, note: null, at: this.clock() };
      const [withdrawn] = await changeStatus(tx, [row], change);
      return withdrawn as FeedbackRow;
    });
  }
}
