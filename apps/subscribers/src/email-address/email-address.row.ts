import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a subscriber gets e-mail; nothing is sent there but a code until they prove that it is theirs. */
@Entity('email_address')
export class EmailAddressRow {
  @PrimaryColumn('uuid')
  subscriberId!: string;

  @Column('text')
  address!: string;

  @Column('timestamptz', { nullable: true })
  verifiedAt!: Date | null;

  /** Keyed, as those of sign-in codes; `null` once used. */
  @Column('text', { nullable: true })
  codeHash!: string | null;

  @Column('text', { nullable: true })
  codeSalt!: string | null;

  @Column('int')
  triesLeft!: number;

  @Column('timestamptz', { nullable: true })
  codeExpiresAt!: Date | null;

  /** Within the hour from {@link countedFrom}. */
  @Column('int')
  codesSent!: number;

  @Column('timestamptz')
  countedFrom!: Date;
}
