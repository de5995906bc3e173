import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AwardReason, AwardStatus } from './award.type.ts';

/**
 * A prize given to a subscriber for a feedback, or a gift for another occasion. Stock, budget and wins follow `status` by a trigger;
 * the people of one award are kept apart by constraints.
 */
@Entity('award')
export class AwardRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** A prize has proposal, round, period, rank and feedback; a gift has an occasion; neither the other's. */
  @Column('text', { default: 'PRIZE' })
  reason!: AwardReason;

  @Column('uuid', { nullable: true })
  occasionId!: string | null;

  @Column('uuid', { nullable: true })
  proposalId!: string | null;

  @Column('uuid', { nullable: true })
  roundId!: string | null;

  @Column('uuid', { nullable: true })
  periodId!: string | null;

  @Column('uuid')
  planId!: string;

  @Column('uuid')
  prizeId!: string;

  @Column('int', { nullable: true })
  rank!: number | null;

  @Column('uuid', { nullable: true })
  feedbackId!: string | null;

  @Column('uuid')
  subscriberId!: string;

  /** Whole đồng; the prize's, by a foreign key. */
  @Column('bigint')
  value!: number;

  @Column('text')
  status!: AwardStatus;

  /** Whole đồng, by the rule of the day of the announcement. */
  @Column('bigint', { nullable: true })
  taxWithheld!: number | null;

  @Column('uuid', { nullable: true })
  giftOptionId!: string | null;

  /** Staff id; `null` where the rule passed a prize on. */
  @Column('uuid', { nullable: true })
  proposedBy!: string | null;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('uuid', { nullable: true })
  approvedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  announcedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  claimBy!: Date | null;

  @Column('timestamptz', { nullable: true })
  claimedAt!: Date | null;

  @Column('uuid', { nullable: true })
  fulfilmentStartedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  fulfilmentStartedAt!: Date | null;

  @Column('uuid', { nullable: true })
  fulfilledBy!: string | null;

  @Column('timestamptz', { nullable: true })
  fulfilledAt!: Date | null;

  /** Staff id; `null` unless it was taken back. */
  @Column('uuid', { nullable: true })
  disqualifiedBy!: string | null;

  /** When it was rejected, declined, taken back or ran out. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}

/** An award for an opinion, which the database lets have nothing of these be null. */
export type PrizeAward = AwardRow & {
  proposalId: string;
  roundId: string;
  periodId: string;
  rank: number;
  feedbackId: string;
};
