import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody on the staff did, to whom, and why. The database refuses to change or delete it. */
@Entity('staff_decision')
export class StaffDecisionRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** `null` for what a setting did at start. */
  @Column('uuid', { nullable: true })
  staffMemberId!: string | null;

  @Column('text')
  deed!: string;

  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  decidedAt!: Date;
}
