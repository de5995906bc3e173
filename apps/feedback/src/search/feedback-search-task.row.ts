import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An opinion whose search terms are out of date. A trigger marks it with the change itself. */
@Entity('feedback_search_task')
export class FeedbackSearchTaskRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  markedAt!: Date;
}
