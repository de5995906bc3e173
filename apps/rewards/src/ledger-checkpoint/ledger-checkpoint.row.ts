import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the ledger stood so at the end of a day, signed. */
@Entity('ledger_checkpoint')
export class LedgerCheckpointRow {
  /** The last entry that it vouches for, and with it every entry before. */
  @PrimaryColumn('bigint')
  sequence!: number;

  /** In Asia/Ho_Chi_Minh, such as `2026-11-24`. */
  @Column('text')
  day!: string;

  @Column('timestamptz')
  issuedAt!: Date;

  /** What was signed, with its signature: canonical JSON. */
  @Column('text')
  document!: string;

  /** SHA-256 of `document`, in hexadecimal: the next checkpoint names it. */
  @Column('text')
  hash!: string;
}
