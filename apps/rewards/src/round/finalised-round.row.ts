import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Rules of judging in words that anybody can hash again: canonical JSON. */
export interface ToldRules {
  version: number;
  /** SHA-256 of `text`, which names the hash of the rubric. */
  hash: string;
  text: string;
  rubricText: string;
}

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

  /** SHA-256 of the published record that the ranking is recomputed from; `null` where none was told. */
  @Column('text', { nullable: true })
  decisionRecordHash!: string | null;

  /** How it was judged; `null` where that was not told. */
  @Column('jsonb', { nullable: true })
  rules!: ToldRules | null;
}
