import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Lets whoever holds its token follow one subscriber's own opinions for a while. */
@Entity('live_ticket')
export class LiveTicketRow {
  /** SHA-256 of the token: the table alone opens nothing. */
  @PrimaryColumn('text')
  tokenHash!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('timestamptz')
  issuedAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;
}
