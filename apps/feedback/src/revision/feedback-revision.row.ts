import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an opinion said before its author changed it. The latest text is in the opinion itself. */
@Entity('feedback_revision')
export class FeedbackRevisionRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  /** 1 for the text as first submitted. */
  @PrimaryColumn('int')
  number!: number;

  @Column('text')
  topicCode!: string;

  @Column('text')
  title!: string;

  @Column('text')
  body!: string;

  @Column('text', { nullable: true })
  province!: string | null;

  /** How many files it had; `null` from before there were any. */
  @Column('int', { nullable: true })
  attachmentCount!: number | null;

  @Column('timestamptz')
  replacedAt!: Date;
}
