import { type Clock, type Database, newId, type Transaction } from '@chia-se/subgraph-kit';
import {
  gatewayAudience,
  staffViewer,
  subscriberViewer,
  type TokenIssuer,
  type Viewer,
} from '@chia-se/viewer';
import type { SignInCodeService } from '../sign-in-code/sign-in-code.service.ts';
import { SignInAs } from '../sign-in-code/sign-in-code.type.ts';
import type { StaffMemberService } from '../staff-member/staff-member.service.ts';
import { scopesOf } from '../staff-member/staff-roles.ts';
import type { SubscriberService } from '../subscriber/subscriber.service.ts';
import { hashRefreshToken, newRefreshToken } from './refresh-token.ts';
import { refuseSession } from './session.errors.ts';
import type { SignInInput } from './session.input.ts';
import { SessionRepository } from './session.repository.ts';
import type { SessionRow } from './session.row.ts';
import type { Session } from './session.type.ts';

const hourMs = 60 * 60 * 1_000;
/** Subscribers stay signed in for a month, staff for a working day. */
const lifetimeMs = { SUBSCRIBER: 30 * 24 * hourMs, STAFF: 12 * hourMs };

export interface SessionParts {
  database: Database;
  clock: Clock;
  tokens: TokenIssuer;
  codes: SignInCodeService;
  subscribers: SubscriberService;
  staff: StaffMemberService;
}

/** Who is signed in, for how long. */
export class SessionService {
  constructor(private readonly parts: SessionParts) {}

  async signIn({ phoneNumber: typed, as, code }: SignInInput): Promise<Session> {
    const phoneNumber = await this.parts.codes.redeem(typed, as, code);
    const owner =
      as === SignInAs.STAFF
        ? { staffMemberId: (await this.parts.staff.findActiveByNumber(phoneNumber))?.id }
        : { subscriberId: await this.parts.subscribers.holderOf(phoneNumber) };
    const subscriberId = owner.subscriberId ?? null;
    const staffMemberId = owner.staffMemberId ?? null;
    // The code was right, yet nobody is there any more: the number changed hands a moment ago.
    if (subscriberId === null && staffMemberId === null) throw refuseSession('SESSION_ENDED');
    const startedAt = this.parts.clock();
    const refreshToken = newRefreshToken();
    const session: SessionRow = {
      id: newId(startedAt),
      subscriberId,
      staffMemberId,
      tokenHash: hashRefreshToken(refreshToken),
      startedAt,
      expiresAt: new Date(startedAt.getTime() + lifetimeMs[as]),
      endedAt: null,
    };
    await new SessionRepository(this.parts.database).insert(session);
    return this.#pair(session, refreshToken);
  }

  /**
   * Exchanges a refresh token for the next pair. A token that was exchanged before ends the session:
   * of its two users one is a thief, and which cannot be told.
   */
  async refresh(refreshToken: string): Promise<Session> {
    const next = newRefreshToken();
    const session = await this.parts.database.transaction((tx) =>
      this.#rotate(tx, hashRefreshToken(refreshToken), hashRefreshToken(next)),
    );
    if (!session) throw refuseSession('SESSION_ENDED');
    return this.#pair(session, next);
  }

  async signOut(refreshToken: string): Promise<void> {
    const now = this.parts.clock();
    await this.parts.database.transaction(async (tx) => {
      const repository = new SessionRepository(tx);
      const hash = hashRefreshToken(refreshToken);
      const id =
        (await repository.findByTokenForUpdate(hash))?.id ??
        (await repository.findUsed(hash))?.sessionId;
      if (id) await repository.end(id, now);
    });
  }

  async prune(): Promise<void> {
    await new SessionRepository(this.parts.database).prune(this.parts.clock());
  }

  /** Returns `null` instead of throwing, so that ending a stolen session is not rolled back. */
  async #rotate(tx: Transaction, hash: string, nextHash: string): Promise<SessionRow | null> {
    const repository = new SessionRepository(tx);
    const now = this.parts.clock();
    const session = await repository.findByTokenForUpdate(hash);
    if (!session) {
      const used = await repository.findUsed(hash);
      if (used) await repository.end(used.sessionId, now);
      return null;
    }
    if (session.endedAt !== null || session.expiresAt <= now) return null;
    await repository.rotate(session, nextHash, now);
    return session;
  }

  async #pair(session: SessionRow, refreshToken: string): Promise<Session> {
    const viewer = await this.#viewerOf(session);
    const { token, expiresAt } = await this.parts.tokens.issue(viewer, gatewayAudience);
    return { accessToken: token, accessTokenExpiresAt: expiresAt, refreshToken };
  }

  /** Read anew each time: roles and memberships of the last token may have changed. */
  async #viewerOf({ subscriberId, staffMemberId }: SessionRow): Promise<Viewer> {
    if (staffMemberId !== null) {
      const member = await this.parts.staff.find(staffMemberId);
      if (!member?.active) throw refuseSession('SESSION_ENDED');
      return staffViewer(member.id, scopesOf(member.roles));
    }
    const [subscriber] = await this.parts.subscribers.listByIds([subscriberId ?? '']);
    if (!subscriber) throw refuseSession('SESSION_ENDED');
    return subscriberViewer(subscriber.id, subscriber.memberId);
  }
}
