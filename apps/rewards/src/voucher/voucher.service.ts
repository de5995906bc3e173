import { formatDateTime } from '@chia-se/locale';
import { type Clock, type Database, isId, type RequestContext } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { VoucherKeys } from '../voucher-pool/voucher-keys.ts';
import { refuseVoucherPool } from '../voucher-pool/voucher-pool.errors.ts';
import { VoucherPoolRepository } from '../voucher-pool/voucher-pool.repository.ts';
import type { VoucherPoolRow } from '../voucher-pool/voucher-pool.row.ts';
import { refuseVoucher } from './voucher.errors.ts';
import type { RedeemVoucherInput } from './voucher.input.ts';
import { VoucherRepository } from './voucher.repository.ts';
import type { VoucherRow } from './voucher.row.ts';
import { type RevealedVoucher, VoucherStatus } from './voucher.type.ts';
import { readVoucherCode } from './voucher-code.ts';
import { VoucherGuessRepository } from './voucher-guess.repository.ts';

/** Wrong codes in a quarter of an hour: of one person, and for one pool whoever tries. */
const most = { ofViewer: 10, ofPool: 200 } as const;
const longestCode = 200;

/** What becomes of a code once it was given. */
export class VoucherService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly platformKey: Buffer | undefined,
    private readonly language: RequestContext['language'],
  ) {}

  /**
   * Shows its winner a code, once: that it was shown is committed before it is opened.
   *
   * @throws Refusal, also for an award of somebody else
   */
  async reveal(subscriberId: string, awardId: string): Promise<RevealedVoucher> {
    const platformKey = this.#key();
    const field = ['input', 'awardId'];
    const [award] = isId(awardId)
      ? await new AwardRepository(this.database).listByIds([awardId])
      : [];
    if (award?.subscriberId !== subscriberId) throw refuseVoucher('VOUCHER_UNKNOWN', { field });
    const now = this.clock();
    const vouchers = new VoucherRepository(this.database);
    const shown = await vouchers.reveal(award.id, now);
    if (!shown) throw this.#whyNot(await vouchers.findLatestOfAward(award.id), field);
    const pool = await this.#pool(shown.poolId);
    const keys = VoucherKeys.unwrap(pool.id, pool.wrappedKey, platformKey);
    const code = keys.open(shown.id, shown.sealedCode);
    return { code, faceValue: pool.faceValue, expiresAt: shown.expiresAt, revealedAt: now };
  }

  /**
   * Uses a code up, by one statement. What is wrong with a wrong one is not told.
   *
   * @throws Refusal, also after too many wrong codes
   */
  async redeem(staffId: string, { poolId, code }: RedeemVoucherInput) {
    const platformKey = this.#key();
    const pool = await this.#pool(poolId);
    const at = this.clock();
    const guesses = new VoucherGuessRepository(this.database);
    await guesses.deleteBefore(at);
    const guessers = [`viewer ${staffId}`, `pool ${pool.id}`] as const;
    const field = ['input', 'code'];
    if ((await guesses.count(guessers[0], at)) > most.ofViewer) {
      throw refuseVoucher('TOO_MANY_GUESSES', { field });
    }
    if ((await guesses.count(guessers[1], at)) > most.ofPool) {
      throw refuseVoucher('TOO_MANY_GUESSES', { field });
    }
    const keys = VoucherKeys.unwrap(pool.id, pool.wrappedKey, platformKey);
    const hash = keys.hash(readVoucherCode(code.slice(0, longestCode), pool.source));
    const used = await this.database.transaction(async (tx) => {
      const voucher = await new VoucherRepository(tx).redeem(pool.id, hash, { staffId, at });
      if (!voucher) return null;
      await new DecisionRepository(tx).insert({
        actorId: staffId,
        deed: 'VOUCHER_REDEEMED',
        subjectId: voucher.id,
        reason: null,
        decidedAt: at,
      });
      return voucher;
    });
    if (!used) throw refuseVoucher('CODE_WRONG', { field });
    for (const guesser of guessers) await guesses.uncount(guesser, at);
    return { voucherId: used.id, faceValue: pool.faceValue };
  }

  #key(): Buffer {
    if (!this.platformKey) throw refuseVoucherPool('VOUCHERS_OFF');
    return this.platformKey;
  }

  async #pool(id: string): Promise<VoucherPoolRow> {
    const pools = new VoucherPoolRepository(this.database);
    const [pool] = isId(id) ? await pools.listByIds([id]) : [];
    if (pool) return pool;
    throw refuseVoucherPool('VOUCHER_POOL_UNKNOWN', { field: ['input', 'poolId'] });
  }

  #whyNot(voucher: VoucherRow | null, field: readonly string[]) {
    if (!voucher) return refuseVoucher('VOUCHER_UNKNOWN', { field });
    if (voucher.status === VoucherStatus.REVOKED)
      return refuseVoucher('VOUCHER_REVOKED', { field });
    if (!voucher.revealedAt) return refuseVoucher('VOUCHER_NOT_READY', { field });
    const at = formatDateTime(voucher.revealedAt, this.language);
    return refuseVoucher('VOUCHER_SHOWN', { field, parameters: { at } });
  }
}
