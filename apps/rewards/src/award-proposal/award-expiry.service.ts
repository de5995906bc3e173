import type { Clock, Database } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import { AwardStatus } from '../award/award.type.ts';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { isStopped } from '../award-stop/refuse-while-stopped.ts';
import { passOnPrizes } from './pass-on-prizes.ts';

/** Rounds and occasions that one sweep looks at; what is left waits for the next one. */
const originsAtOnce = 100;

/** Ends awards that were not claimed in time and passes their prizes on. */
export class AwardExpiryService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * One transaction for each round or occasion, so that one in trouble does not hold up the others. Servers
   * that sweep at the same time don't get in each other's way: one of them does the work.
   *
   * @returns how many awards ran out
   */
  async sweepExpiredAwards(): Promise<number> {
    const now = this.clock();
    const origins = await new AwardRepository(this.database).listOriginsOfExpired(
      now,
      originsAtOnce,
    );
    let ended = 0;
    for (const originId of origins) ended += await this.#sweep(originId, now);
    return ended;
  }

  #sweep(originId: string, now: Date): Promise<number> {
    return this.database.transaction(async (tx) => {
      const [lock] = await tx.rows<{ taken: boolean }>(
        'select pg_try_advisory_xact_lock(hashtext($1)) as taken',
        ['award expiry'],
      );
      // Nobody can claim while awarding is stopped, so nothing runs out either.
      if (!lock?.taken || (await isStopped(tx))) return 0;
      const awards = await new AwardRepository(tx).listExpiredForUpdate(originId, now);
      if (awards.length === 0) return 0;
      const ending = { status: AwardStatus.EXPIRED, at: now } as const;
      const replacements = await passOnPrizes(tx, awards, ending);
      await appendToLedger(tx, [
        { deed: 'EXPIRED', awards, actorId: null, at: now },
        ...replacements,
      ]);
      return awards.length;
    });
  }
}
