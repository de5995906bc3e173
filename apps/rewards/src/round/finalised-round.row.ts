import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A round as `evaluation` finalised it, with everybody who judged in it. Never changes. */
@Entity('finalised_round')
export class FinalisedRoundRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  periodId!: string;

  @Column('timestamptz')
  finalisedAt!: Date;

  /** Staff ids: none of them may take part in the awards of the round. */
  @Column('uuid', { array: true })
  judgeIds!: string[];
}
