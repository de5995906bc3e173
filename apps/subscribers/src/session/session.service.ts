import { type Clock, type Database, newId, type Transaction } from '@chia-se/subgraph-kit';
import { gatewayAudience, type TokenIssuer, type Viewer } from '@chia-se/viewer';
import { refuseSignIn } from '../sign-in-code/sign-in-code.errors.ts';
import { readNumber, type SignInCodeService } from '../sign-in-code/sign-in-code.service.ts';
import { SignInAs } from '../sign-in-code/sign-in-code.type.ts';
import { StaffMemberRepository } from '../staff-member/staff-member.repository.ts';
import type { SubscriberService } from '../subscriber/subscriber.service.ts';
import {
  newRefreshToken,
  type RefreshToken,
  readRefreshToken,
  seal,
  unseal,
} from './refresh-token.ts';
import { refuseSession } from './session.errors.ts';
import type { SignInInput } from './session.input.ts';
import { SessionRepository } from './session.repository.ts';
import type { SessionRow } from './session.row.ts';
import type { Session } from './session.type.ts';
import { type SessionOwner, viewerOf, viewerOfStaff, viewerOfSubscriber } from './session-owner.ts';

const hourMs = 60 * 60 * 1_000;
/** Subscribers stay signed in for a month, staff for a working day. */
const lifetimeMs = { SUBSCRIBER: 30 * 24 * hourMs, STAFF: 12 * hourMs };

/**
 * How long the token before the present one still fetches the present one. A telephone that lost the
 * answer asks again, and two tabs ask at once; without this they would be taken for thieves and
 * signed out. A thief gains nothing that the stolen token would not have given them at first, and is
 * found out at the next exchange of theirs or of the owner's.
 */
const graceMs = 10_000;

export interface SessionParts {
  database: Database;
  clock: Clock;
  tokens: TokenIssuer;
  codes: SignInCodeService;
  subscribers: SubscriberService;
}

/** Who is signed in, for how long. */
export class SessionService {
  constructor(private readonly parts: SessionParts) {}

  /**
   * Exchanges a code for a session. Everything happens in one transaction that holds on to the
   * number's holding (or the staff member): a number that changes hands meanwhile waits, and then
   * ends this session too.
   *
   * @throws Refusal `CODE_WRONG`, whatever was wrong about it
   */
  async signIn({ phoneNumber: typed, as, code }: SignInInput): Promise<Session> {
    const phoneNumber = readNumber(typed);
    const { codes, database, subscribers } = this.parts;
    const started = await database.transaction(async (tx) => {
      if (!(await codes.redeem(tx, phoneNumber, as, code))) return null;
      if (as === SignInAs.STAFF) {
        const member = await new StaffMemberRepository(tx).findActiveByNumberForShare(phoneNumber);
        if (!member) return null;
        const owner = { staffMemberId: member.id, subscriberId: null };
        return this.#start(tx, viewerOfStaff(member), owner);
      }
      const subscriber = await subscribers.findHolderForShare(tx, phoneNumber);
      if (!subscriber) return null;
      const owner = { staffMemberId: null, subscriberId: subscriber.id };
      return this.#start(tx, viewerOfSubscriber(subscriber), owner);
    });
    if (!started) throw refuseSignIn('CODE_WRONG', { field: ['input', 'code'] });
    return this.#pair(started.viewer, started.token.text);
  }

  /**
   * Exchanges a refresh token for the next pair; what the viewer may do is read anew. A token of the
   * session that is neither the present one nor, for {@link graceMs}, the one before it ends the
   * session: of its two users one is a thief, and which cannot be told.
   *
   * @throws Refusal `SESSION_ENDED`
   */
  async refresh(text: string): Promise<Session> {
    const token = readRefreshToken(text);
    const next =
      token && (await this.parts.database.transaction((tx) => this.#exchange(tx, token)));
    if (!next) throw refuseSession('SESSION_ENDED');
    return this.#pair(next.viewer, next.text);
  }

  /** Ends the session of a token, be it the present one or an old one. */
  async signOut(text: string): Promise<void> {
    const token = readRefreshToken(text);
    if (!token) return;
    await new SessionRepository(this.parts.database).end(token.sessionId, this.parts.clock());
  }

  async #start(
    tx: Transaction,
    viewer: Viewer,
    owner: SessionOwner,
  ): Promise<{ viewer: Viewer; token: RefreshToken }> {
    const startedAt = this.parts.clock();
    const id = newId(startedAt);
    const token = newRefreshToken(id);
    const lifetime = owner.staffMemberId === null ? lifetimeMs.SUBSCRIBER : lifetimeMs.STAFF;
    await new SessionRepository(tx).insert({
      id,
      ...owner,
      tokenHash: token.hash,
      previousTokenHash: null,
      sealedToken: null,
      startedAt,
      rotatedAt: null,
      expiresAt: new Date(startedAt.getTime() + lifetime),
      endedAt: null,
    });
    return { viewer, token };
  }

  /** Returns `null` instead of throwing, so that ending a stolen session is not rolled back. */
  async #exchange(
    tx: Transaction,
    token: RefreshToken,
  ): Promise<{ viewer: Viewer; text: string } | null> {
    const repository = new SessionRepository(tx);
    const now = this.parts.clock();
    const session = await repository.findOpenForUpdate(token.sessionId, now);
    if (!session) return null;
    const viewer = await viewerOf(tx, session);
    if (viewer && session.tokenHash === token.hash) {
      const next = newRefreshToken(session.id);
      const sealedToken = seal(next, token);
      await repository.rotate(session.id, { tokenHash: next.hash, sealedToken, rotatedAt: now });
      return { viewer, text: next.text };
    }
    if (viewer && session.previousTokenHash === token.hash && isWithinGrace(session, now)) {
      return { viewer, text: unseal(session.sealedToken ?? '', token) };
    }
    await repository.end(session.id, now);
    return null;
  }

  async #pair(viewer: Viewer, refreshToken: string): Promise<Session> {
    const { token, expiresAt } = await this.parts.tokens.issue(viewer, gatewayAudience);
    return { accessToken: token, accessTokenExpiresAt: expiresAt, refreshToken };
  }
}

function isWithinGrace({ rotatedAt }: SessionRow, now: Date): boolean {
  return rotatedAt !== null && now.getTime() - rotatedAt.getTime() <= graceMs;
}
