import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProviderKind } from '../provider/gift-provider.ts';

/** One of the things that a winner of a prize may choose. */
@Entity('gift_option')
export class GiftOptionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  prizeId!: string;

  @Column('int')
  place!: number;

  @Column('text')
  nameVi!: string;

  @Column('text')
  nameEn!: string;

  /** Who brings it. */
  @Column('text', { default: 'COURIER' })
  provider!: ProviderKind;

  /** Whole đồng of a top-up; `null` for things. */
  @Column('bigint', { nullable: true })
  faceValue!: number | null;

  /** Where the code of a voucher comes from; `null` for everything else. */
  @Column('uuid', { nullable: true })
  voucherPoolId!: string | null;

  /** Whole đồng of a substitute; `null` for what its prize is worth. */
  @Column('bigint', { nullable: true })
  value!: number | null;
}
