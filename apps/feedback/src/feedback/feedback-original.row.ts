import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The text as it was typed, in whatever normal form. Read by nobody day to day, so apart from the row that lists read. */
@Entity('feedback_original')
export class FeedbackOriginalRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  body!: string;
}
