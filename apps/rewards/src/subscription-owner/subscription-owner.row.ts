import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose subscription it is, where the carrier verified it: the same key, the same owner. It names nobody. */
@Entity('subscription_owner')
export class SubscriptionOwnerRow {
  @PrimaryColumn('uuid')
  subscriberId!: string;

  @Column('text')
  ownerKey!: string;
}
