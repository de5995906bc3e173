import type { RoundReliability, ScoreReliability } from '@chia-se/judging';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How reliable the scores of a finalised round are. The database refuses to change it. */
@Entity('round_reliability')
export class RoundReliabilityRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  periodId!: string;

  @Column('timestamptz')
  finalisedAt!: Date;

  /** The total first, then the criteria. */
  @Column('jsonb')
  scores!: ScoreReliability[];

  @Column('int')
  commonItems!: number;

  @Column('jsonb')
  byJudges!: RoundReliability['byJudges'];

  @Column('int', { nullable: true })
  judgesFor80!: number | null;
}
