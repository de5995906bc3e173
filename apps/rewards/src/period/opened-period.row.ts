import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A period as `feedback` announced it: what prizes are planned for. */
@Entity('opened_period')
export class OpenedPeriodRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('text')
  programmeCode!: string;

  @Column('timestamptz')
  opensAt!: Date;

  @Column('timestamptz')
  closesAt!: Date;
}
