import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who gets the gift and where: personal data, closed by the key of the person. */
@Entity('delivery')
export class DeliveryRow {
  @PrimaryColumn('uuid')
  awardId!: string;

  @Column('uuid')
  subscriberId!: string;

  /** {@link DeliveryDetails}; `null` in rows from before keys, until they are closed at the next start. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('text', { nullable: true })
  recipientName!: string | null;

  /** E.164. */
  @Column('text', { nullable: true })
  phoneNumber!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;
}

/** What is closed. */
export interface DeliveryDetails {
  recipientName: string;
  /** E.164. */
  phoneNumber: string;
  address: string;
  /** Twelve digits; `null` where no tax is owed, since nothing else asks for it. */
  identityNumber: string | null;
}

export type Delivery = { awardId: string; subscriberId: string } & DeliveryDetails;
