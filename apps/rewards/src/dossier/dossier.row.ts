import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DossierState } from './dossier.type.ts';

/** A dossier of a period that somebody asked for. */
@Entity('dossier')
export class DossierRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  periodId!: string;

  /** Staff id. */
  @Column('uuid')
  requestedBy!: string;

  @Column('timestamptz')
  requestedAt!: Date;

  /** By when the authorities get it. */
  @Column('timestamptz')
  dueAt!: Date;

  @Column('text')
  state!: `${DossierState}`;

  @Column('int', { default: 0 })
  documentsDone!: number;

  /** How often a worker took it up since somebody last asked for it. */
  @Column('int', { default: 0 })
  tries!: number;

  /** Of the worker that has it in hand; what another one brings late counts for nothing. */
  @Column('uuid', { nullable: true })
  lease!: string | null;

  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;

  /** What the last try ended with; for who looks after the platform. */
  @Column('text', { nullable: true })
  failure!: string | null;

  /** Which key of the settings closes `wrapped`. */
  @Column('text', { nullable: true })
  wrappedBy!: string | null;

  /** The key of its parts, itself closed; `null` before and after there are any. */
  @Column('bytea', { nullable: true })
  wrapped!: Buffer | null;

  /** Bytes. */
  @Column('bigint', { nullable: true })
  size!: number | null;

  /** SHA-256 of the file, in hexadecimal. */
  @Column('text', { nullable: true })
  hash!: string | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  keepUntil!: Date | null;
}

/** A stretch of the file, closed by the dossier's key: it names winners. */
@Entity('dossier_part')
export class DossierPartRow {
  @PrimaryColumn('uuid')
  dossierId!: string;

  @PrimaryColumn('int')
  place!: number;

  @Column('bytea')
  sealed!: Buffer;
}

/** The latest link of each asker. */
@Entity('dossier_link')
export class DossierLinkRow {
  @PrimaryColumn('uuid')
  dossierId!: string;

  @PrimaryColumn('uuid')
  askerId!: string;

  /** SHA-256 of the token in its address: the table alone opens nothing. */
  @Column('text', { unique: true })
  tokenHash!: string;

  @Column('timestamptz')
  expiresAt!: Date;
}
