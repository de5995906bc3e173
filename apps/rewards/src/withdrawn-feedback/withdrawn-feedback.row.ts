import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An opinion that was held, rejected or merged after it had been accepted: it wins nothing. */
@Entity('withdrawn_feedback')
export class WithdrawnFeedbackRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @Column('timestamptz')
  withdrawnAt!: Date;
}
