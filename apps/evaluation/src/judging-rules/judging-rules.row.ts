import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { JudgingStage } from './judging-rules.type.ts';

/** A version of how a programme judges. Never changes: a change is another version, for the next period. */
@Entity('judging_rules')
export class JudgingRulesRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

  /** From 1. */
  @Column('int')
  version!: number;

  /** Of everything that the rules say; see `rules-hash.ts`. */
  @Column('text')
  hash!: string;

  @Column('uuid')
  rubricId!: string;

  /** Name of the rule that the shortlist is made by. */
  @Column('text')
  shortlistRule!: string;

  /** In the order in which they are held. */
  @Column('jsonb')
  stages!: JudgingStage[];

  /** In the order of use, such as `criterion:FEASIBILITY`, `median`, `earliest`. */
  @Column('text', { array: true })
  tieBreaks!: string[];

  @Column('timestamptz')
  createdAt!: Date;
}
