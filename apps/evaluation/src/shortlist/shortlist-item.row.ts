import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An opinion that a round judges. */
@Entity('shortlist_item')
export class ShortlistItemRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  @PrimaryColumn('uuid')
  feedbackId!: string;

  /** What stands for it in the decision record. */
  @Column('text')
  code!: string;

  @Column('text')
  topic!: string;

  /** By the rule, when the shortlist was made. */
  @Column('int')
  preScore!: number;

  /** The manager who added it by hand; `null` for one that the rule chose. */
  @Column('uuid', { nullable: true })
  chosenBy!: string | null;

  /** Read by everybody, which ties the judges' scales together. */
  @Column('boolean', { default: false })
  isAnchor!: boolean;
}

/** An opinion that the rule left out, kept for reading: how many good ideas does the rule miss? */
@Entity('left_out_sample')
export class LeftOutSampleRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  @PrimaryColumn('uuid')
  feedbackId!: string;

  /** From 1, in the order of the draw. */
  @Column('int')
  place!: number;
}
