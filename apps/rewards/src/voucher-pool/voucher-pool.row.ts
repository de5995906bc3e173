import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VoucherSource } from './voucher-pool.type.ts';

/** Codes of one kind and value. Nothing of it ever changes. */
@Entity('voucher_pool')
export class VoucherPoolRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  source!: VoucherSource;

  /** Whole đồng, of one code. */
  @Column('bigint')
  faceValue!: number;

  /** So few codes, or fewer, are a warning. */
  @Column('int')
  lowStockAt!: number;

  /** The pool's own key, closed with the platform's. */
  @Column('bytea')
  wrappedKey!: Buffer;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
