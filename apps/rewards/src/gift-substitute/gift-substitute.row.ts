import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WrittenGiftItem } from '../gift-item/new-gift-items.ts';
import type { ProviderKind } from '../provider/gift-provider.ts';
import type { SubstituteStatus } from './gift-substitute.type.ts';

/** What is to stand in for a gift that can't be had any more. Once approved its id is that of the new gift option. */
@Entity('gift_substitute')
export class GiftSubstituteRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Column('uuid')
  prizeId!: string;

  /** The gift option that was lost. */
  @Column('uuid')
  originalId!: string;

  @Column('text')
  nameVi!: string;

  @Column('text')
  nameEn!: string;

  /** Whole đồng; no less than that of the lost one. */
  @Column('bigint')
  value!: number;

  @Column('text')
  provider!: ProviderKind;

  @Column('bigint', { nullable: true })
  faceValue!: number | null;

  @Column('uuid', { nullable: true })
  voucherPoolId!: string | null;

  /** `null` where it is one thing. */
  @Column('jsonb', { nullable: true })
  items!: WrittenGiftItem[] | null;

  @Column('text')
  reason!: string;

  @Column('text')
  status!: SubstituteStatus;

  @Column('uuid')
  proposedBy!: string;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  rejectionReason!: string | null;
}

/** That a winner chose what stands in for the gift they had claimed: once for each lost gift. */
@Entity('gift_change')
export class GiftChangeRow {
  @PrimaryColumn('uuid')
  awardId!: string;

  @PrimaryColumn('uuid')
  fromId!: string;

  @Column('uuid')
  toId!: string;

  @Column('timestamptz')
  changedAt!: Date;
}
