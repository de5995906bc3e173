import { formatDateTime, normalise } from '@chia-se/locale';
import { type Clock, type Database, newId, seal, type Transaction } from '@chia-se/subgraph-kit';
import type { AwardRow } from '../award/award.row.ts';
import { AwardStatus } from '../award/award.type.ts';
import { ClaimHoldRepository } from '../claim-hold/claim-hold.repository.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { listOpenParts } from '../gift-part/list-gift-parts.ts';
import { hashHandOverCode, isSignedBy, newHandOverCode } from './code-signature.ts';
import { refuseHandOver } from './hand-over-code.errors.ts';
import type { AllowHandOverWithoutCodeInput } from './hand-over-code.input.ts';
import { HandOverCodeRepository } from './hand-over-code.repository.ts';
import { lockForHandOver } from './lock-for-hand-over.ts';

const lifetimeMs = 10 * 60 * 1_000;
const tries = 5;
const limitWindowMs = 60 * 60 * 1_000;
/** Within the hour. A winner is not flooded; a counter with a queue is not held up. */
const most = { ofAward: 5, byPerson: 60 };
const awardField = ['input', 'awardId'];
const codeField = ['input', 'code'];
const to = AwardStatus.FULFILLED;

export interface HandOverKeys {
  /** Keys the hashes of codes. */
  hash: Buffer;
  /** Of `subscribers`, whose texts codes leave in; without it there are none. */
  subscribersPublic: string | undefined;
}

/** Winners sign for their gifts by a code that only their telephone is told. */
export class HandOverCodeService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: HandOverKeys,
  ) {}

  /** Sends the winner a code. @returns until when it is good */
  request(staffId: string, awardId: string): Promise<Date> {
    const { subscribersPublic, hash } = this.keys;
    if (!subscribersPublic) throw refuseHandOver('HAND_OVER_CODES_OFF');
    return this.database.transaction(async (tx) => {
      const award = await lockForHandOver(tx, { staffId, awardId, to });
      await listOpenParts(tx, award);
      const now = this.clock();
      await refuseWhileHeld(tx, award, now);
      await refuseTooMany(tx, { awardId: award.id, staffId }, now);
      const code = newHandOverCode();
      const row = { id: newId(now), awardId: award.id };
      const expiresAt = new Date(now.getTime() + lifetimeMs);
      await new HandOverCodeRepository(tx).replace({
        ...row,
        requestedBy: staffId,
        requestedAt: now,
        codeHash: hashHandOverCode(hash, row, code),
        triesLeft: tries,
        expiresAt,
        voidedAt: null,
        usedAt: null,
      });
      await tx.publish('HandOverCodeIssued', {
        awardId: award.id,
        subscriberId: award.subscriberId,
        expiresAt: expiresAt.toISOString(),
        sealedCode: seal({ awardId: award.id, code }, subscribersPublic),
      });
      return expiresAt;
    });
  }

  /**
   * Tries a code, in a transaction of its own, so that a wrong one costs a try whatever follows.
   *
   * @returns the id to {@link sign} with
   */
  async check(staffId: string, awardId: string, typed: string): Promise<string> {
    const row = await this.database.transaction(async (tx) => {
      const award = await lockForHandOver(tx, { staffId, awardId, to });
      return new HandOverCodeRepository(tx).takeTry(award.id, staffId, this.clock());
    });
    if (!row) throw refuseHandOver('HAND_OVER_CODE_OVER', { field: codeField });
    if (isSignedBy(this.keys.hash, row, typed.replace(/\s/g, ''))) return row.id;
    const parameters = { left: row.triesLeft };
    throw refuseHandOver('HAND_OVER_CODE_WRONG', { field: codeField, parameters });
  }

  /** A second person lets a gift be handed over without a code. */
  async allowWithout(staffId: string, input: AllowHandOverWithoutCodeInput): Promise<AwardRow> {
    const reason = normalise(input.reason);
    if (reason.length < 10 || reason.length > 500) {
      throw refuseHandOver('EXCEPTION_REASON_MISSING', { field: ['input', 'reason'] });
    }
    return this.database.transaction(async (tx) => {
      const award = await lockForHandOver(tx, { staffId, awardId: input.awardId, to });
      await listOpenParts(tx, award);
      if (award.fulfilmentStartedBy === staffId) {
        throw refuseHandOver('OWN_EXCEPTION', { field: awardField });
      }
      const at = this.clock();
      const exception = { awardId: award.id, allowedBy: staffId, allowedAt: at };
      if (!(await new HandOverCodeRepository(tx).insertException(exception))) {
        throw refuseHandOver('EXCEPTION_STANDS', { field: awardField });
      }
      await new DecisionRepository(tx).insert({
        actorId: staffId,
        deed: 'HAND_OVER_WITHOUT_CODE_ALLOWED',
        subjectId: award.id,
        reason,
        decidedAt: at,
      });
      return award;
    });
  }
}

/**
 * The code that was checked is used up; without one, a second person must have allowed that.
 *
 * @throws Refusal
 */
export async function sign(
  tx: Transaction,
  { codeId, awardId, staffId, at }: Signature,
): Promise<void> {
  const codes = new HandOverCodeRepository(tx);
  if (codeId !== null) {
    if (await codes.use(codeId, at)) return;
    throw refuseHandOver('HAND_OVER_CODE_OVER', { field: codeField });
  }
  const exception = await codes.findException(awardId);
  if (!exception) throw refuseHandOver('HAND_OVER_CODE_NEEDED', { field: codeField });
  if (exception.allowedBy === staffId) {
    throw refuseHandOver('OWN_EXCEPTION', { field: awardField });
  }
}

interface Signature {
  codeId: string | null;
  awardId: string;
  staffId: string;
  at: Date;
}

/** Whoever has just taken a number over is not the winner: the claim waits for the same reason. */
async function refuseWhileHeld(tx: Transaction, award: AwardRow, now: Date): Promise<void> {
  const until = await new ClaimHoldRepository(tx).findEnd(award.subscriberId);
  if (!until || until <= now) return;
  const parameters = { until: formatDateTime(until) };
  throw refuseHandOver('NUMBER_JUST_CHANGED', { field: awardField, parameters });
}

async function refuseTooMany(
  tx: Transaction,
  who: { awardId: string; staffId: string },
  now: Date,
): Promise<void> {
  const codes = new HandOverCodeRepository(tx);
  await codes.lockRequestsOf(who.staffId);
  const asked = await codes.countSince(who, new Date(now.getTime() - limitWindowMs));
  if (asked.ofAward < most.ofAward && asked.byPerson < most.byPerson) return;
  throw refuseHandOver('TOO_MANY_HAND_OVER_CODES', { field: awardField });
}
