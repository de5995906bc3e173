import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a judge must not read an opinion, in this round and every later one. */
@Entity('conflict')
export class ConflictRow {
  @PrimaryColumn('uuid')
  judgeId!: string;

  @PrimaryColumn('uuid')
  feedbackId!: string;

  /** Where it came to light. */
  @Column('uuid')
  roundId!: string;

  /** In the judge's words. */
  @Column('text')
  reason!: string;

  @Column('timestamptz')
  declaredAt!: Date;
}
