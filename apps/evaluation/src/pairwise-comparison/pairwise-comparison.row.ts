import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PairVerdict } from './pairwise-comparison.type.ts';

/** A final in pairs that a round holds before it ends. */
@Entity('pairwise_final')
export class PairwiseFinalRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  @Column('int')
  judgesPerPair!: number;

  @Column('timestamptz')
  openedAt!: Date;
}

/** An opinion whose side of the prize boundary is contested. */
@Entity('pairwise_finalist')
export class PairwiseFinalistRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  @PrimaryColumn('uuid')
  feedbackId!: string;
}

/** Two opinions for one judge to compare. A verdict stands once it is given. */
@Entity('pairwise_comparison')
export class PairwiseComparisonRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  roundId!: string;

  @Column('uuid')
  judgeId!: string;

  @Column('uuid')
  firstId!: string;

  @Column('uuid')
  secondId!: string;

  /** What the judge knows them by: as in their assignments, if they read them there. */
  @Column('text')
  firstCode!: string;

  @Column('text')
  secondCode!: string;

  /** From 1, in the order in which the judge reads. */
  @Column('int')
  position!: number;

  @Column('text', { nullable: true })
  verdict!: PairVerdict | null;

  @Column('timestamptz', { nullable: true })
  comparedAt!: Date | null;
}
