import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';

/** An opinion that was joined to an earlier one about the same matter; gone when that is undone. */
@Entity('feedback_merge')
export class FeedbackMergeRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  /** The earlier one, which keeps the credit. Never merged itself. */
  @Column('uuid')
  targetId!: string;

  /** Where it returns to when it is unmerged. */
  @Column('text')
  statusBefore!: FeedbackStatus;

  @Column('timestamptz')
  mergedAt!: Date;
}
