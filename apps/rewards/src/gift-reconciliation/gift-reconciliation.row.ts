import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProviderKind } from '../provider/gift-provider.ts';
import type { GiftDifference } from './compare-books.ts';

/** What a day's comparison with a provider's statement found. */
@Entity('gift_reconciliation')
export class GiftReconciliationRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  provider!: ProviderKind;

  /** In Asia/Ho_Chi_Minh, such as `2026-11-23`. */
  @Column('text')
  day!: string;

  /** Gifts that we have confirmed for the day, and gifts on the statement. */
  @Column('int')
  ours!: number;

  @Column('int')
  theirs!: number;

  /** Whole đồng. */
  @Column('bigint')
  ourAmount!: number;

  @Column('bigint')
  theirAmount!: number;

  @Column('int')
  differenceCount!: number;

  /** The first hundred. */
  @Column('jsonb')
  differences!: GiftDifference[];

  /** Staff id; `null` for the daily run. */
  @Column('uuid', { nullable: true })
  checkedBy!: string | null;

  @Column('timestamptz')
  checkedAt!: Date;
}
