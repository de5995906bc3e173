import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can happen to an award. */
export type LedgerDeed =
  | 'PROPOSED'
  | 'APPROVED'
  | 'REJECTED'
  | 'PUBLISHED'
  | 'CLAIMED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'DISQUALIFIED'
  | 'GIFT_LOST'
  | 'GIFT_CHANGED'
  | 'FULFILMENT_STARTED'
  | 'HAND_OVER_WITHOUT_CODE_ALLOWED'
  | 'FULFILLED'
  | 'VOUCHER_REPLACED';

/** One entry of the chain. Ids and numbers alone: erasing a person leaves it as it is. */
@Entity('award_ledger')
export class AwardLedgerRow {
  /** From 1, without gaps. */
  @PrimaryColumn('bigint')
  sequence!: number;

  @Column('text')
  deed!: LedgerDeed;

  @Column('uuid')
  awardId!: string;

  /** Of a gift that is no prize; proposal, round, feedback and rank are `null` then, and of a prize this. */
  @Column('uuid', { nullable: true })
  occasionId!: string | null;

  @Column('uuid', { nullable: true })
  proposalId!: string | null;

  @Column('uuid', { nullable: true })
  roundId!: string | null;

  @Column('uuid')
  prizeId!: string;

  @Column('uuid', { nullable: true })
  feedbackId!: string | null;

  @Column('uuid')
  subscriberId!: string;

  @Column('int', { nullable: true })
  rank!: number | null;

  /** Whole đồng. */
  @Column('bigint')
  value!: number;

  /** The staff member or subscriber who did it; `null` for the rule. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;

  /** The decision record that it follows from; `null` in entries from before these were named. */
  @Column('text', { nullable: true })
  decisionRecordHash!: string | null;

  /** Of the entry before; of the first entry 64 zeros. */
  @Column('text')
  previousHash!: string;

  /** SHA-256 of everything above, in hexadecimal. */
  @Column('text')
  hash!: string;
}
