import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a key closes: whatever a claim needs, or what tax law has us keep longer than that. */
export type KeyPurpose = 'CLAIM' | 'TAX_RECORD';

/** The key of one person, itself closed by the key of the settings. Deleted, everything under it is noise. */
@Entity('person_key')
export class PersonKeyRow {
  @PrimaryColumn('uuid')
  subscriberId!: string;

  @PrimaryColumn('text')
  purpose!: KeyPurpose;

  /** Which key of the settings closes it. */
  @Column('text')
  wrappedBy!: string;

  @Column('bytea')
  wrapped!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  /** A duty of law to keep it, until then; `null` where there is none: erasure destroys it. */
  @Column('timestamptz', { nullable: true })
  keepUntil!: Date | null;
}
