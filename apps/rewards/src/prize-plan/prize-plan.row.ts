import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of what can be won in a period. Versions never change; only the counter moves. */
@Entity('prize_plan')
export class PrizePlanRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** `null` for the gifts of an occasion, as is its programme. */
  @Column('uuid', { nullable: true })
  periodId!: string | null;

  @Column('uuid', { nullable: true })
  programmeId!: string | null;

  /** `null` for the prizes of a period. */
  @Column('uuid', { nullable: true })
  occasionId!: string | null;

  @Column('int')
  version!: number;

  @Column('text')
  descriptionVi!: string;

  @Column('text')
  descriptionEn!: string;

  /** Whole đồng. */
  @Column('bigint')
  budget!: number;

  /** Value of the awards that hold a prize, whole đồng. Moved by the award trigger alone. */
  @Column('bigint', { default: 0 })
  committed!: number;

  /** What substitutes worth more than their prizes may cost at the most. Moved by their trigger alone. */
  @Column('bigint', { default: 0 })
  substituteReserve!: number;

  /** How often one subscriber may win in the period. */
  @Column('int')
  winsPerSubscriber!: number;

  @Column('timestamptz')
  createdAt!: Date;

  /** `null` for the version that counts. */
  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;

  /** When the first proposal was made from it. */
  @Column('timestamptz', { nullable: true })
  frozenAt!: Date | null;
}

/** What can be won in a period; the gifts of an occasion are none of these. */
export type PeriodPlan = PrizePlanRow & { periodId: string; programmeId: string };
