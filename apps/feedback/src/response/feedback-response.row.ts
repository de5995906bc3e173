import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the carrier officially answers. */
@Entity('feedback_response')
export class FeedbackResponseRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  feedbackId!: string;

  /** Who wrote it; the public never learns. */
  @Column('uuid')
  staffId!: string;

  @Column('text')
  body!: string;

  /** By when the carrier promises to deliver. */
  @Column('timestamptz', { nullable: true })
  deliverBy!: Date | null;

  @Column('timestamptz')
  respondedAt!: Date;
}
