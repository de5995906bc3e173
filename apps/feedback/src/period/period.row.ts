import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A stretch of time that prizes are awarded for. Opinions go into months; a year only gathers them. */
@Entity('period')
export class PeriodRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

  /** `2026-11` or `2026`. */
  @Column('text')
  code!: string;

  @Column('text')
  kind!: 'MONTH' | 'YEAR';

  @Column('timestamptz')
  opensAt!: Date;

  /** The first instant at which it is no longer open. */
  @Column('timestamptz')
  closesAt!: Date;

  /** When the others were told that it is open; `null` before. */
  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  /** When the others were told that it is closed; `null` before. */
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
