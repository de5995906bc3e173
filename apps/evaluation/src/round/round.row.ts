import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoundStage } from '../judging-rules/judging-rules.type.ts';
import type { RoundStatus } from './round.type.ts';

/** One stage of a period's judging. A trigger refuses every change once it is finalised. */
@Entity('round')
export class RoundRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  periodId!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  stage!: RoundStage;

  @Column('text')
  status!: RoundStatus;

  @Column('int')
  judgesPerItem!: number;

  @Column('int')
  prizePlaces!: number;

  /** Opinions that everybody reads; `null` for as many as fit. */
  @Column('int', { nullable: true })
  anchors!: number | null;

  @Column('uuid')
  rubricId!: string;

  /** The rules of its period; `null` where the period opened before they were kept. */
  @Column('uuid', { nullable: true })
  rulesId!: string | null;

  /** Why its numbers are not those of the rules; `null` where they are. */
  @Column('text', { nullable: true })
  deviation!: string | null;

  /** Of the rubric as it was frozen. */
  @Column('text')
  rubricHash!: string;

  /** Name of the rule that the shortlist was made by. */
  @Column('text', { nullable: true })
  shortlistRule!: string | null;

  /** What its blind codes are made with; never leaves this table. */
  @Column('text')
  codeKey!: string;

  @Column('timestamptz')
  openedAt!: Date;

  /** When scorecards are due. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  /** Since when it takes no more scorecards but for readings given afterwards; `null` while it does. */
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finalisedAt!: Date | null;
}
