import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';

/** What happened to an opinion: a change of status, an official answer, another topic, words taken out of the public text, or what its author said of a delivery. */
export type FeedbackEventKind =
  | 'STATUS'
  | 'ANSWER'
  | 'SOLVED'
  | 'NOT_SOLVED'
  | 'TOPIC'
  | 'REDACTION';

/** A step, as the author may follow it. Who made it is on the trail, not here. */
@Entity('feedback_event')
export class FeedbackEventRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  feedbackId!: string;

  @Column('text')
  status!: FeedbackStatus;

  @Column('text', { default: 'STATUS' })
  kind!: FeedbackEventKind;

  /** What the author is told. */
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  at!: Date;
}
