import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentPurpose } from './consent.type.ts';

/** One entry of the consent ledger: given or withdrawn. Never changed, never deleted but by erasure. */
@Entity('consent_entry')
export class ConsentEntryRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('text')
  purpose!: ConsentPurpose;

  @Column('boolean')
  granted!: boolean;

  /** Version of the words that the subscriber agreed to. */
  @Column('text')
  wordingVersion!: string;

  @Column('timestamptz')
  recordedAt!: Date;
}
