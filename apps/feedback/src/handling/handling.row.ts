import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';

/**
 * Where an opinion stands in the carrier's house: one row for each. Written in the transaction of
 * each change of status, so the queue never says otherwise than the opinion.
 */
@Entity('handling')
export class HandlingRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('text')
  topicCode!: string;

  @Column('text')
  status!: FeedbackStatus;

  /** Code of the department that it was given to. */
  @Column('text', { nullable: true })
  department!: string | null;

  /** How risky the automatic screening finds it, 0 to 100. */
  @Column('smallint')
  risk!: number;

  /** When it came to this status. */
  @Column('timestamptz')
  since!: Date;

  /** By when the author is to hear more; `null` where nobody at the carrier is waited for. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;
}
