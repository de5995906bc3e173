import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A subscriber who said “mine is the same” of another's opinion. */
@Entity('feedback_support')
export class FeedbackSupportRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @PrimaryColumn('uuid')
  subscriberId!: string;

  @Column('timestamptz')
  at!: Date;
}
