import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Until when nobody claims for a subscription, since it may be in other hands than when it won. */
@Entity('claim_hold')
export class ClaimHoldRow {
  @PrimaryColumn('uuid')
  subscriberId!: string;

  @Column('timestamptz')
  heldUntil!: Date;
}
