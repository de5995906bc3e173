import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VoucherStatus } from './voucher.type.ts';

/** One code of a pool, closed; and who has it. No personal data. */
@Entity('voucher')
export class VoucherRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  poolId!: string;

  @Column('text')
  batch!: string;

  /** Keyed by the pool. */
  @Column('bytea')
  codeHash!: Buffer;

  @Column('bytea')
  sealedCode!: Buffer;

  @Column('text')
  status!: VoucherStatus;

  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Column('uuid')
  addedBy!: string;

  @Column('timestamptz')
  addedAt!: Date;

  @Column('uuid', { nullable: true })
  awardId!: string | null;

  /** The order that it was given for. */
  @Column('uuid', { nullable: true })
  orderId!: string | null;

  @Column('timestamptz', { nullable: true })
  issuedAt!: Date | null;

  /** When its winner was shown it, once. */
  @Column('timestamptz', { nullable: true })
  revealedAt!: Date | null;

  @Column('uuid', { nullable: true })
  redeemedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  redeemedAt!: Date | null;

  @Column('uuid', { nullable: true })
  revokedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
