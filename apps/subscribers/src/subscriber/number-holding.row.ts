import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who held a phone number from when until when: numbers are recycled, so a number is no identity. */
@Entity('number_holding')
export class NumberHoldingRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  subscriberId!: string;

  /** E.164. */
  @Column('text')
  phoneNumber!: string;

  @Column('timestamptz')
  heldFrom!: Date;

  /** `null` while it is held. */
  @Column('timestamptz', { nullable: true })
  heldUntil!: Date | null;
}
