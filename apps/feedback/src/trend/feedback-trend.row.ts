import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of the opinions that were submitted in one week, from one province, on one topic. */
@Entity('feedback_trend')
export class FeedbackTrendRow {
  @PrimaryColumn('uuid')
  programmeId!: string;

  /** The Monday it begins with in Vietnam, as `2026-11-23`. */
  @PrimaryColumn('text')
  week!: string;

  @PrimaryColumn('text')
  topicCode!: string;

  /** Code of the province; empty where the author gave none. */
  @PrimaryColumn('text')
  province!: string;

  @Column('int', { default: 0 })
  submitted!: number;

  @Column('int', { default: 0 })
  answered!: number;

  /** From the submissions to their first answers, added up. */
  @Column('bigint', { default: 0 })
  answerSeconds!: number;

  @Column('int', { default: 0 })
  adopted!: number;

  @Column('int', { default: 0 })
  delivered!: number;

  @Column('int', { default: 0 })
  declined!: number;
}

export const trendMarks = ['SUBMITTED', 'ANSWERED', 'ADOPTED', 'DELIVERED', 'DECLINED'] as const;

export type TrendMark = (typeof trendMarks)[number];

/** What was counted of an opinion: each only the first time, however often it is reopened. */
@Entity('feedback_trend_mark')
export class FeedbackTrendMarkRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @PrimaryColumn('text')
  mark!: TrendMark;

  /** Under what it is counted; `null` where that is not known, or not to be known any more. */
  @Column('text', { nullable: true })
  topicCode!: string | null;

  /** Empty where the author gave none. */
  @Column('text', { nullable: true })
  province!: string | null;

  /** What it adds to the seconds until the first answer. */
  @Column('bigint', { nullable: true })
  answerSeconds!: number | null;
}
