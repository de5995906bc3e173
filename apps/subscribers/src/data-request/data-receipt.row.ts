import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One subgraph's part of a request. */
@Entity('data_receipt')
export class DataReceiptRow {
  @PrimaryColumn('uuid')
  requestId!: string;

  @PrimaryColumn('text')
  subgraph!: string;

  /** How many records it gave or went through. */
  @Column('int', { nullable: true })
  records!: number | null;

  @Column('text', { nullable: true })
  sealed!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}
