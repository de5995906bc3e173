import { Column, Entity, PrimaryColumn } from 'typeorm';

export const deeds = [
  'CREATE_PROGRAMME',
  'OPEN_PERIOD',
  'CLOSE_PERIOD',
  'ENTER_FEEDBACK',
  'ACKNOWLEDGE_FEEDBACK',
  'HOLD_FEEDBACK',
  'RELEASE_FEEDBACK',
  'REJECT_FEEDBACK',
  'CHANGE_FEEDBACK_STATUS',
  'CHANGE_FEEDBACK_TOPIC',
  'REDACT_FEEDBACK',
  'RESPOND_TO_FEEDBACK',
  'ASSIGN_FEEDBACK',
  'MERGE_FEEDBACK',
  'UNMERGE_FEEDBACK',
  'SET_SERVICE_LEVEL',
  'EXPORT_FEEDBACK',
] as const;

export type Deed = (typeof deeds)[number];

/** What a staff member did, to what and why. A trigger refuses every change. */
@Entity('decision')
export class DecisionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  staffId!: string;

  @Column('text')
  deed!: Deed;

  /** The programme, period or feedback. */
  @Column('uuid')
  subjectId!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  at!: Date;
}
