import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';

/** A change of status, as the author may follow it. Who made it is on the trail, not here. */
@Entity('feedback_event')
export class FeedbackEventRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  feedbackId!: string;

  @Column('text')
  status!: FeedbackStatus;

  /** What the author is told. */
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  at!: Date;
}
