import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A subscriber who wants to learn what becomes of another's opinion. */
@Entity('feedback_follow')
export class FeedbackFollowRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @PrimaryColumn('uuid')
  subscriberId!: string;

  @Column('timestamptz')
  at!: Date;
}
