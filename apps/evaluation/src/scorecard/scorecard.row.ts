import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CriterionScore, ScorecardStatus } from './scorecard.type.ts';

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

  @Column('timestamptz')
  submittedAt!: Date;
}
