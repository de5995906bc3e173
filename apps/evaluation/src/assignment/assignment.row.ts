import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssignmentStatus } from './assignment.type.ts';

/** One opinion for one judge to read. */
@Entity('assignment')
export class AssignmentRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  roundId!: string;

  @Column('uuid')
  feedbackId!: string;

  @Column('uuid')
  judgeId!: string;

  /** What the judge knows the opinion by; another one for each judge. */
  @Column('text')
  code!: string;

  /** From 1, in the order in which the judge reads: shuffled for each judge. */
  @Column('int')
  position!: number;

  @Column('text')
  status!: AssignmentStatus;

  @Column('timestamptz')
  assignedAt!: Date;
}
