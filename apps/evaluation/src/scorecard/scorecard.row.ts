import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Confidence, CriterionScore, ScorecardStatus } from './scorecard.type.ts';

/** What a judge thinks of one opinion, as it stands. */
@Entity('scorecard')
export class ScorecardRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  roundId!: string;

  /** In the order of the rubric. */
  @Column('jsonb')
  scores!: CriterionScore[];

  @Column('text')
  comment!: string;

  /** How sure the judge says to be. */
  @Column('text', { nullable: true })
  confidence!: Confidence | null;

  @Column('text')
  status!: ScorecardStatus;

  /** How often it was handed in with a content that was new. */
  @Column('int')
  version!: number;

  @Column('timestamptz')
  savedAt!: Date;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;
}

/** A scorecard as it was handed in. The database refuses to change it. */
@Entity('scorecard_version')
export class ScorecardVersionRow {
  @PrimaryColumn('uuid')
  scorecardId!: string;

  /** From 1. */
  @PrimaryColumn('int')
  version!: number;

  @Column('jsonb')
  scores!: CriterionScore[];

  @Column('text')
  comment!: string;

  /** How sure the judge says to be. */
  @Column('text', { nullable: true })
  confidence!: Confidence | null;

  @Column('timestamptz')
  submittedAt!: Date;

  /** Changed when most of the round was in: `is-late-change.ts`. */
  @Column('boolean', { default: false })
  isLate!: boolean;
}
