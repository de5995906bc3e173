import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sign-in and the refresh tokens that follow from it, of which one is good at a time. */
@Entity('session')
export class SessionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { nullable: true })
  subscriberId!: string | null;

  @Column('uuid', { nullable: true })
  staffMemberId!: string | null;

  /** SHA-256 of the refresh token that is good now. */
  @Column('text')
  tokenHash!: string;

  /** SHA-256 of the one before. */
  @Column('text', { nullable: true })
  previousTokenHash!: string | null;

  /** The token that is good now, for whoever asks again with the one before. */
  @Column('text', { nullable: true })
  sealedToken!: string | null;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  rotatedAt!: Date | null;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
