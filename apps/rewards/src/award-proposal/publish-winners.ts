import type { Transaction } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import type { PrizeAward } from '../award/award.row.ts';
import { PrizeRepository } from '../prize/prize.repository.ts';
import { incomeTaxOnNext, type TaxedWin } from '../tax/income-tax.ts';
import { WinnerRepository } from '../winner/winner.repository.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** Announces the approved awards of a proposal: tax by the day's rule, deadline, public list, notices. */
export async function announceAwards(
  tx: Transaction,
  proposalId: string,
  by: { publishedBy: string; announcedAt: Date },
  claimDays: number,
): Promise<PrizeAward[]> {
  const repository = new AwardRepository(tx);
  const awards = await repository.listOfProposalForUpdate(proposalId);
  const claimBy = new Date(by.announcedAt.getTime() + claimDays * dayMs);
  await repository.announce(await taxOf(tx, awards, by.announcedAt), { ...by, claimBy });
  const prizeIds = [...new Set(awards.map((award) => award.prizeId))];
  const prizes = await new PrizeRepository(tx).listByIds(prizeIds);
  const prizeOf = new Map(prizes.map((prize) => [prize.id, prize]));
  await new WinnerRepository(tx).insert(
    awards.map(({ id, periodId, prizeId, rank, feedbackId, subscriberId }) => ({
      awardId: id,
      periodId,
      prizeId,
      prizePlace: prizeOf.get(prizeId)?.place ?? 0,
      rank,
      feedbackId,
      subscriberId,
      publishedAt: by.announcedAt,
      withdrawnAt: null,
    })),
  );
  for (const { id, subscriberId, feedbackId, prizeId } of awards) {
    await tx.publish('AwardAnnounced', {
      awardId: id,
      subscriberId,
      feedbackId,
      prizeName: prizeOf.get(prizeId)?.nameVi ?? '',
      claimBy: claimBy.toISOString(),
    });
  }
  return awards;
}

/** By the total of each subscription in the period, the awards that it holds already included. */
async function taxOf(tx: Transaction, awards: readonly PrizeAward[], announcedAt: Date) {
  const [first] = awards;
  if (!first) return [];
  const subscriberIds = [...new Set(awards.map(({ subscriberId }) => subscriberId))];
  const held = await new AwardRepository(tx).listAnnounced(first.periodId, subscriberIds);
  const wins = new Map<string, TaxedWin[]>();
  const winsOf = (subscriberId: string) => {
    const list = wins.get(subscriberId) ?? [];
    wins.set(subscriberId, list);
    return list;
  };
  for (const { subscriberId, value, taxWithheld } of held) {
    winsOf(subscriberId).push({ value, taxWithheld: taxWithheld ?? 0 });
  }
  return awards.map(({ id, subscriberId, value }) => {
    const earlier = winsOf(subscriberId);
    const taxWithheld = incomeTaxOnNext(earlier, value, announcedAt);
    earlier.push({ value, taxWithheld });
    return { id, taxWithheld };
  });
}
