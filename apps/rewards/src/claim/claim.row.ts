import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an award was claimed, once: its id is the key. No personal data. */
@Entity('award_claim')
export class AwardClaimRow {
  @PrimaryColumn('uuid')
  awardId!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('uuid')
  giftOptionId!: string;

  @Column('text')
  idempotencyKey!: string;

  @Column('timestamptz')
  claimedAt!: Date;
}
