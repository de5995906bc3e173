import type { Clock, Database } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { isStopped } from '../award-stop/refuse-while-stopped.ts';
import { PrizeRepository } from '../prize/prize.repository.ts';
import { incomeTaxOnNext } from '../tax/income-tax.ts';
import { GiftOccasionRepository } from './gift-occasion.repository.ts';
import type { GiftOccasionRow } from './gift-occasion.row.ts';
import { GiftOccasionStatus } from './gift-occasion.type.ts';

/** Occasions that one sweep looks at; what is left waits for the next one. */
const occasionsAtOnce = 20;
/** Recipients that one transaction tells. */
const toldAtOnce = 500;

/**
 * Tells the recipients of approved occasions whose time has come. A process may die in between: who was
 * told and who was not is written, and the next sweep goes on.
 *
 * @returns how many were told
 */
export async function openDueOccasions(database: Database, clock: Clock): Promise<number> {
  const due = await new GiftOccasionRepository(database).listToOpen(clock(), occasionsAtOnce);
  let told = 0;
  for (const id of due) {
    for (let step = toldAtOnce; step === toldAtOnce; told += step) {
      step = await openSome(database, id, clock());
    }
  }
  return told;
}

/**
 * Tells the first recipients of one that is due: all of a short list, so that whoever approves it sees
 * it open; a long one goes on with the next sweep, and nobody waits for it.
 *
 * @returns how many were told
 */
export function openSome(database: Database, id: string, now: Date): Promise<number> {
  return database.transaction(async (tx) => {
    if (await isStopped(tx)) return 0;
    const occasion = await new GiftOccasionRepository(tx).findForUpdate(id);
    if (occasion?.status !== GiftOccasionStatus.APPROVED || occasion.opensAt > now) return 0;
    const repository = new AwardRepository(tx);
    const awards = await repository.listToOpenForUpdate(id, toldAtOnce);
    const claimBy = claimByOf(occasion, now);
    await repository.announce(
      awards.map((award) => ({ id: award.id, taxWithheld: incomeTaxOnNext([], award.value, now) })),
      { publishedBy: null, announcedAt: now, claimBy },
    );
    const [prize] = awards[0] ? await new PrizeRepository(tx).listByIds([awards[0].prizeId]) : [];
    for (const { id: awardId, subscriberId } of awards) {
      await tx.publish('GiftOffered', {
        awardId,
        subscriberId,
        reason: occasion.reason,
        occasionVi: occasion.nameVi,
        occasionEn: occasion.nameEn,
        giftName: prize?.nameVi ?? '',
        claimBy: claimBy.toISOString(),
      });
    }
    if (awards.length < toldAtOnce) {
      const change = { status: GiftOccasionStatus.OPENED, openedAt: now };
      await new GiftOccasionRepository(tx).update(id, change);
    }
    await appendToLedger(tx, [{ deed: 'PUBLISHED', awards, actorId: null, at: now }]);
    return awards.length;
  });
}

/** Who is told late, since awarding was stopped or nobody swept, has as much time as the others. */
function claimByOf({ opensAt, closesAt, decidedAt }: GiftOccasionRow, now: Date): Date {
  const due = Math.max(opensAt.getTime(), decidedAt?.getTime() ?? 0);
  return new Date(closesAt.getTime() + Math.max(0, now.getTime() - due));
}
