import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who gets the gift and where: personal data, in a table of its own so that erasing it leaves the proof whole. */
@Entity('delivery')
export class DeliveryRow {
  @PrimaryColumn('uuid')
  awardId!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('text')
  recipientName!: string;

  /** E.164. */
  @Column('text')
  phoneNumber!: string;

  @Column('text')
  address!: string;
}
