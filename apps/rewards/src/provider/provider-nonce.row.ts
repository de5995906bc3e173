import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProviderKind } from './gift-provider.ts';

/** A callback that was heard: the same again is refused. */
@Entity('provider_nonce')
export class ProviderNonceRow {
  @PrimaryColumn('text')
  provider!: ProviderKind;

  @PrimaryColumn('text')
  nonce!: string;

  /** As the provider signed it. */
  @Column('timestamptz')
  createdAt!: Date;
}
