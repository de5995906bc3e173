import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a subscriber has begun to write and nobody else may see. */
@Entity('feedback_draft')
export class FeedbackDraftRow {
  @PrimaryColumn('uuid')
  subscriberId!: string;

  /** Chosen by the client; the idempotency key under which the draft will be submitted. */
  @PrimaryColumn('text')
  key!: string;

  /** One more with each save. */
  @Column('int')
  version!: number;

  @Column('text', { nullable: true })
  topicCode!: string | null;

  /** As typed: an input method composes letters while the draft is saved, so nothing is normalised. */
  @Column('text')
  title!: string;

  @Column('text')
  body!: string;

  @Column('text', { nullable: true })
  province!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  savedAt!: Date;
}
