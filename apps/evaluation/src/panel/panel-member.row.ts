import { Column, Entity, PrimaryColumn } from 'typeorm';

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
}
