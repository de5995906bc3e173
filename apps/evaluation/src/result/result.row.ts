import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Band, CriterionBand } from './result.type.ts';

/** One place of a frozen ranking. The database refuses to change it. */
@Entity('result')
export class ResultRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  /** From 1 without gaps: the order in which prizes go. */
  @PrimaryColumn('int')
  place!: number;

  @Column('int')
  rank!: number;

  @Column('uuid')
  feedbackId!: string;

  /** Whose opinion it was when the round was finalised. */
  @Column('uuid')
  subscriberId!: string;

  /** What stands for it in the decision record. */
  @Column('text')
  code!: string;

  @Column('double precision')
  score!: number;

  @Column('double precision')
  standardError!: number;

  @Column('double precision')
  rawMean!: number;

  /** The interval of its true rank; `null` in rounds from before it was measured, as the next. */
  @Column('int', { nullable: true })
  rankLow!: number | null;

  @Column('int', { nullable: true })
  rankHigh!: number | null;

  @Column('double precision', { nullable: true })
  prizeProbability!: number | null;

  @Column('int')
  scorecards!: number;

  @Column('text', { nullable: true })
  decidedBy!: string | null;

  @Column('text')
  band!: Band;

  @Column('jsonb')
  criteria!: CriterionBand[];
}

/** How a judge scored, next to the rest of the panel. The database refuses to change it. */
@Entity('judge_statistic')
export class JudgeStatisticRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  @PrimaryColumn('uuid')
  staffId!: string;

  @Column('text')
  code!: string;

  @Column('double precision')
  severity!: number;

  @Column('double precision')
  standardError!: number;

  /** Of the totals that they gave; `null` for one, and in rounds from before it was measured. */
  @Column('double precision', { nullable: true })
  spread!: number | null;

  @Column('double precision', { nullable: true })
  infit!: number | null;

  @Column('double precision', { nullable: true })
  outfit!: number | null;

  @Column('boolean', { default: false })
  misfits!: boolean;

  @Column('int')
  scorecards!: number;
}
