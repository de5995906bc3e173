import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom the carrier verified as a subscription's owner, as a keyed hash: equal or not is all it tells. */
@Entity('subscription_owner')
export class SubscriptionOwnerRow {
  @PrimaryColumn('uuid')
  subscriberId!: string;

  @Column('text')
  ownerKey!: string;

  @Column('timestamptz')
  verifiedAt!: Date;
}
