import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScreeningFinding } from '../feedback/feedback-screening.ts';

/** What the automatic screening made of an opinion as it reads now. */
@Entity('feedback_screening')
export class FeedbackScreeningRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  /** 0 to 100. */
  @Column('smallint')
  risk!: number;

  /** The riskiest first. */
  @Column('text', { array: true })
  findings!: ScreeningFinding[];

  /** The risk of each finding, in the same order. */
  @Column('smallint', { array: true })
  risks!: number[];

  /** Whether it was held for that. */
  @Column('boolean')
  held!: boolean;

  /** Code of a topic that fits better than the author’s. */
  @Column('text', { nullable: true })
  suggestedTopic!: string | null;

  /** 0 to 100; `null` without a suggestion. */
  @Column('smallint', { nullable: true })
  suggestionCertainty!: number | null;

  @Column('timestamptz')
  screenedAt!: Date;
}
