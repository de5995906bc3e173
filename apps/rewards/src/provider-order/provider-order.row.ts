import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProviderKind } from '../provider/gift-provider.ts';
import type { ProviderOrderStatus } from './provider-order.type.ts';

/** A gift ordered from a provider. Its id is the key that the provider sees. No personal data. */
@Entity('provider_order')
export class ProviderOrderRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  awardId!: string;

  @Column('uuid')
  subscriberId!: string;

  /** Of a gift of several things the one that is ordered; `null` for a gift of one thing. */
  @Column('uuid', { nullable: true })
  itemId!: string | null;

  /** The order whose code was taken back, where this one gives another for it. */
  @Column('uuid', { nullable: true })
  replacesId!: string | null;

  @Column('text')
  provider!: ProviderKind;

  @Column('text')
  item!: string;

  /** Whole đồng; `null` for things. */
  @Column('bigint', { nullable: true })
  amount!: number | null;

  @Column('text')
  status!: ProviderOrderStatus;

  /** How often a worker took it up. */
  @Column('int', { default: 0 })
  tries!: number;

  /** When a worker takes it up next; `null` once it ended or waits for a person. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  /** Of the worker that has it in hand; what another one brings back late counts for nothing. */
  @Column('uuid', { nullable: true })
  lease!: string | null;

  /** When it was first sent to be given: from here on it is looked up before anything else. */
  @Column('timestamptz', { nullable: true })
  committedAt!: Date | null;

  @Column('text', { nullable: true })
  providerReference!: string | null;

  /** By the provider's books. */
  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;

  /** Why it was not given, or what does not fit. */
  @Column('text', { nullable: true })
  refusal!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
