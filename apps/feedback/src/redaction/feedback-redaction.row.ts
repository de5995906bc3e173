import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the public could read of an opinion before a moderator took words out. Who did it is on the trail. */
@Entity('feedback_redaction')
export class FeedbackRedactionRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  /** 1 for the text as screening left it. */
  @PrimaryColumn('int')
  number!: number;

  @Column('text')
  title!: string;

  @Column('text')
  body!: string;

  /** Why, as the author was told. */
  @Column('text')
  reason!: string;

  @Column('timestamptz')
  redactedAt!: Date;
}
