import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind } from './notification.type.ts';

/** Something that a subscriber is told in the app. */
@Entity('notification')
export class NotificationRow {
  /** The id of the event that it tells of, so that it is told once. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('text')
  kind!: NotificationKind;

  /** What the texts are filled with, in the language of the subscriber. */
  @Column('jsonb')
  parameters!: Record<string, string>;

  /** The feedback or award that it is about. */
  @Column('uuid')
  subjectId!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;
}
