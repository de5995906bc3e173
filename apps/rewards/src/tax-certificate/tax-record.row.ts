import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Tax that was withheld from an award; outlives an erasure, until its key is over. */
@Entity('tax_record')
export class TaxRecordRow {
  @PrimaryColumn('uuid')
  awardId!: string;

  /** Numbers certificates; given by the database. */
  @Column('bigint', { generated: 'identity', unique: true })
  serial!: number;

  @Column('uuid')
  subscriberId!: string;

  /** {@link TaxRecordDetails}, closed by the person's `TAX_RECORD` key. */
  @Column('bytea')
  sealed!: Buffer;

  /** Staff id. */
  @Column('uuid')
  recordedBy!: string;

  @Column('timestamptz')
  withheldAt!: Date;
}

/** The latest link of each asker. */
@Entity('tax_certificate_link')
export class TaxCertificateLinkRow {
  @PrimaryColumn('uuid')
  awardId!: string;

  @PrimaryColumn('uuid')
  askerId!: string;

  /** SHA-256 of the token in its address: the table alone opens nothing. */
  @Column('text', { unique: true })
  tokenHash!: string;

  @Column('timestamptz')
  expiresAt!: Date;
}

/** What is closed. Amounts in whole đồng. */
export interface TaxRecordDetails {
  winnerName: string;
  identityNumber: string;
  prizeName: string;
  value: number;
  taxable: number;
  /** One part in so many is owed. */
  oneIn: number;
  tax: number;
  /** ISO 8601. */
  awardedAt: string;
}

export type TaxRecord = Omit<TaxRecordRow, 'sealed' | 'recordedBy'> & TaxRecordDetails;
