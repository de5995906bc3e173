import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A period as heard from `feedback`, with the rules that were in force when it opened. */
@Entity('period')
export class PeriodRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('text')
  code!: string;

  /** The version of the rubric that all of its rounds go by. */
  @Column('uuid')
  rubricId!: string;

  /** The version of all the rules; `null` where it opened before they were kept. */
  @Column('uuid', { nullable: true })
  rulesId!: string | null;

  @Column('timestamptz')
  opensAt!: Date;

  @Column('timestamptz')
  closesAt!: Date;

  /** When `feedback` said that it takes no more opinions; `null` before. */
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
