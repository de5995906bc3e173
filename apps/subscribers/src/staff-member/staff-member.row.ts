import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StaffRole } from './staff-roles.ts';

/** Somebody who works for the programme. Never deleted: decisions on the trail name them. */
@Entity('staff_member')
export class StaffMemberRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** E.164; unique among active staff. */
  @Column('text')
  phoneNumber!: string;

  @Column('text', { array: true })
  roles!: StaffRole[];

  /** Codes of the topics that their department answers for. */
  @Column('text', { array: true, default: [] })
  responsibleFor!: string[];

  @Column('boolean')
  active!: boolean;

  @Column('timestamptz')
  addedAt!: Date;
}
