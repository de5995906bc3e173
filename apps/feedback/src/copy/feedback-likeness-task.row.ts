import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An opinion to compare with the others. A trigger marks it with the change itself. */
@Entity('feedback_likeness_task')
export class FeedbackLikenessTaskRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  markedAt!: Date;
}
