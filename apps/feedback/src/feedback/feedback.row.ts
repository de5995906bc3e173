import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FeedbackChannel } from './feedback-channel.ts';
import type { ScreeningFinding } from './feedback-screening.ts';
import type { FeedbackStatus } from './feedback-status.ts';

/** One subscriber's opinion. */
@Entity('feedback')
export class FeedbackRow {
  /** A UUIDv7 of the moment of submission: lists are ordered by it. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  periodId!: string;

  @Column('text')
  topicCode!: string;

  /** Such as `K7QF-2M9X-C`. */
  @Column('text')
  referenceCode!: string;

  /** NFC; what was typed is in {@link FeedbackOriginalRow}. */
  @Column('text')
  title!: string;

  @Column('text')
  body!: string;

  /** The title without personal data; `null` where it holds none. */
  @Column('text', { nullable: true })
  redactedTitle!: string | null;

  @Column('text', { nullable: true })
  redactedBody!: string | null;

  @Column('text', { array: true })
  screeningFindings!: ScreeningFinding[];

  @Column('text')
  channel!: FeedbackChannel;

  /** Code of a province, such as `79`. */
  @Column('text', { nullable: true })
  province!: string | null;

  @Column('text')
  status!: FeedbackStatus;

  @Column('timestamptz')
  submittedAt!: Date;

  @Column('text')
  idempotencyKey!: string;

  /** Tells whether a repeated key comes with the same content. */
  @Column('text')
  contentHash!: string;
}
