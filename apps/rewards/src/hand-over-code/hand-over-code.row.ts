import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code by which a winner signs for a gift. One stands for an award at a time, until it is used; all are kept. */
@Entity('hand_over_code')
export class HandOverCodeRow {
  /** Also what makes the hashes of two equal codes differ. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  awardId!: string;

  /** Who hands over: nobody else can use it. */
  @Column('uuid')
  requestedBy!: string;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('bytea')
  codeHash!: Buffer;

  @Column('int')
  triesLeft!: number;

  @Column('timestamptz')
  expiresAt!: Date;

  /** When a newer one took its place. */
  @Column('timestamptz', { nullable: true })
  voidedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
