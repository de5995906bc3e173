import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';

/** How long opinions of a topic may wait in a status, where it differs from the standard. */
@Entity('service_level')
export class ServiceLevelRow {
  @PrimaryColumn('uuid')
  programmeId!: string;

  @PrimaryColumn('text')
  topicCode!: string;

  @PrimaryColumn('text')
  status!: FeedbackStatus;

  @Column('int')
  hours!: number;
}
