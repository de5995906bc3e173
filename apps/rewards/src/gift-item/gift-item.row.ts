import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProviderKind } from '../provider/gift-provider.ts';

/** One of the things that make up a gift of several. A gift of one thing has no rows here. */
@Entity('gift_item')
export class GiftItemRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  giftOptionId!: string;

  @Column('int')
  place!: number;

  @Column('text')
  nameVi!: string;

  @Column('text')
  nameEn!: string;

  /** Whole đồng: of a top-up what it gives; together what the gift is worth. */
  @Column('bigint')
  value!: number;

  /** Who brings it. */
  @Column('text')
  provider!: ProviderKind;

  /** Where the code of a voucher comes from; `null` for everything else. */
  @Column('uuid', { nullable: true })
  voucherPoolId!: string | null;
}

/** A thing that was handed over by hand, once: never beside an order of it. */
@Entity('item_hand_over')
export class ItemHandOverRow {
  @PrimaryColumn('uuid')
  awardId!: string;

  @PrimaryColumn('uuid')
  itemId!: string;

  @Column('uuid')
  handedOverBy!: string;

  @Column('timestamptz')
  handedOverAt!: Date;
}
