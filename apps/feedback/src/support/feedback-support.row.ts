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

  /** Brought by a merge, and gone with it, unless the subscriber supports the opinion by themselves. */
  @Column('boolean', { default: false })
  carried!: boolean;
}
