import { Column, Entity, PrimaryColumn } from 'typeorm';
import { judgeCode } from '../round/blind-code.ts';
import type { RoundRow } from '../round/round.row.ts';
import type { PanelJudgeInput } from './panel.input.ts';

/** A judge of a round. */
@Entity('panel_member')
export class PanelMemberRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  @PrimaryColumn('uuid')
  judgeId!: string;

  /** What stands for the judge in the decision record. */
  @Column('text')
  code!: string;

  /** Opinions to read at most. */
  @Column('int')
  readingLimit!: number;

  /** Topics that the judge knows; empty for all of them. */
  @Column('text', { array: true })
  topics!: string[];

  /** When the judge left the panel of a round that runs; what they handed in still counts. */
  @Column('timestamptz', { nullable: true })
  leftAt!: Date | null;

  /** When staff last reminded the judge. */
  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;
}

export function memberOf(
  { id, codeKey }: RoundRow,
  { staffId, limit, topics }: PanelJudgeInput,
): PanelMemberRow {
  return {
    roundId: id,
    judgeId: staffId,
    code: judgeCode(codeKey, staffId),
    readingLimit: limit,
    topics: topics ?? [],
    leftAt: null,
    remindedAt: null,
  };
}
