import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One place of a frozen ranking. */
@Entity('ranked_feedback')
export class RankedFeedbackRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  /** Where it stands in the ranking, from 1 without gaps: the order in which prizes go. */
  @PrimaryColumn('int')
  place!: number;

  /** As `evaluation` says it. */
  @Column('int')
  rank!: number;

  @Column('uuid')
  feedbackId!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('double precision')
  score!: number;
}
