import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GiftOccasionStatus, GiftReason } from './gift-occasion.type.ts';

/** Why some subscribers get a gift that nobody won. What it costs is in its plan, who gets it are awards. */
@Entity('gift_occasion')
export class GiftOccasionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  nameVi!: string;

  @Column('text')
  nameEn!: string;

  @Column('text')
  reason!: GiftReason;

  /** From when recipients know and choose. */
  @Column('timestamptz')
  opensAt!: Date;

  /** Until when. */
  @Column('timestamptz')
  closesAt!: Date;

  @Column('text')
  status!: GiftOccasionStatus;

  @Column('uuid')
  proposedBy!: string;

  @Column('timestamptz')
  proposedAt!: Date;

  /** Of the proposer: the same again is the same occasion. */
  @Column('text')
  idempotencyKey!: string;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  rejectionReason!: string | null;

  /** When the last recipient was told. */
  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;
}
