import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser that a subscriber signed up for messages (Push API, RFC 8030). */
@Entity('push_device')
export class PushDeviceRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  subscriberId!: string;

  /** Where its push service takes messages; whoever has it can send there, so it is shown to nobody. */
  @Column('text', { unique: true })
  endpoint!: string;

  /** The browser's public key, base64url. */
  @Column('text')
  p256dh!: string;

  /** The secret it shares with us, base64url. */
  @Column('text')
  auth!: string;

  @Column('timestamptz')
  addedAt!: Date;
}
