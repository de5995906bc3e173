import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';

export type ExportFormat = 'CSV' | 'XLSX';
export type ExportState = 'READY' | 'RUNNING' | 'DONE' | 'BROKEN';

/** One download of opinions by a staff member: what was asked for, and how far it got. */
@Entity('feedback_export')
export class FeedbackExportRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  staffId!: string;

  /** SHA-256 of the token in its address: the table alone opens nothing. */
  @Column('text', { unique: true })
  tokenHash!: string;

  @Column('text')
  format!: ExportFormat;

  @Column('text')
  programmeCode!: string;

  @Column('uuid', { nullable: true })
  periodId!: string | null;

  @Column('text', { nullable: true })
  topicCode!: string | null;

  @Column('text', { array: true })
  statuses!: FeedbackStatus[];

  @Column('text')
  state!: ExportState;

  @Column('int')
  rowsWritten!: number;

  @Column('timestamptz')
  createdAt!: Date;

  /** Until when the download can begin. */
  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
