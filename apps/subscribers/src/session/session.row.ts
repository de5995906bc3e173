import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sign-in and all refresh tokens that follow from it. */
@Entity('session')
export class SessionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { nullable: true })
  subscriberId!: string | null;

  @Column('uuid', { nullable: true })
  staffMemberId!: string | null;

  /** SHA-256 of the one refresh token that is good now. */
  @Column('text')
  tokenHash!: string;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}

/** A refresh token that was exchanged. Seen again, it was stolen: the session ends. */
@Entity('used_refresh_token')
export class UsedRefreshTokenRow {
  @PrimaryColumn('text')
  tokenHash!: string;

  @Column('uuid')
  sessionId!: string;

  @Column('timestamptz')
  usedAt!: Date;
}
