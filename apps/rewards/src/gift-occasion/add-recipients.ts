import { formatDong } from '@chia-se/locale';
import { newId, type Transaction } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import { AwardReason, AwardStatus } from '../award/award.type.ts';
import { AwardExclusionRepository } from '../award-exclusion/award-exclusion.repository.ts';
import { PrizeRepository } from '../prize/prize.repository.ts';
import type { PrizeRow } from '../prize/prize.row.ts';
import { PrizePlanRepository } from '../prize-plan/prize-plan.repository.ts';
import type { PrizePlanRow } from '../prize-plan/prize-plan.row.ts';
import { StaffSubscriptionRepository } from '../staff-subscription/staff-subscription.repository.ts';
import { placeOf } from './check-occasion.ts';
import { refuseOccasion } from './gift-occasion.errors.ts';

interface Addition {
  occasionId: string;
  /** Each once. */
  recipientIds: readonly string[];
  proposedBy: string;
  at: Date;
}

/**
 * Gives each recipient an award that is proposed: stock and budget are spoken for from here on. The
 * occasion is locked; the plan is locked here, so that lists at the same time count one after the other.
 *
 * @throws Refusal for somebody who is on the list already, is of the staff or excluded, and for one too many
 */
export async function addRecipients(
  tx: Transaction,
  { occasionId, recipientIds, proposedBy, at }: Addition,
): Promise<AwardRow[]> {
  const [planned] = await new PrizePlanRepository(tx).listOfOccasions([occasionId]);
  const plan = (await new PrizePlanRepository(tx).findForUpdate(planned?.id ?? '')) as PrizePlanRow;
  const [prize] = (await new PrizeRepository(tx).listOfPlans([plan.id])) as [PrizeRow];
  await refuseWhoGetsNone(tx, occasionId, recipientIds);
  refuseTooMany(recipientIds.length, plan, prize);
  const awards = recipientIds.map((subscriberId): AwardRow => {
    const of = { occasionId, planId: plan.id, prizeId: prize.id, value: prize.value };
    return { ...proposed, ...of, id: newId(at), subscriberId, proposedBy, proposedAt: at };
  });
  await new AwardRepository(tx).insert(awards);
  return awards;
}

async function refuseWhoGetsNone(
  tx: Transaction,
  occasionId: string,
  recipientIds: readonly string[],
): Promise<void> {
  const there = new Set(
    await new AwardRepository(tx).listRecipientsAmong(occasionId, recipientIds),
  );
  const doubled = recipientIds.findIndex((id) => there.has(id));
  if (doubled >= 0) throw refuseOccasion('RECIPIENT_DOUBLED', { field: placeOf(doubled) });
  const barred = new Set([
    ...(await new StaffSubscriptionRepository(tx).listStaffAmong(recipientIds)),
    ...(await new AwardExclusionRepository(tx).listExcludedAmong(recipientIds)),
  ]);
  const excluded = recipientIds.findIndex((id) => barred.has(id));
  if (excluded >= 0) throw refuseOccasion('RECIPIENT_EXCLUDED', { field: placeOf(excluded) });
}

function refuseTooMany(count: number, plan: PrizePlanRow, prize: PrizeRow): void {
  const field = ['input', 'recipientIds'];
  const left = prize.quantity - prize.awarded;
  if (count > left) throw refuseOccasion('QUANTITY_EXCEEDED', { field, parameters: { left } });
  const money = plan.budget - plan.committed - plan.substituteReserve;
  if (count * prize.value > money) {
    const parameters = { left: formatDong(money) };
    throw refuseOccasion('OCCASION_BUDGET_EXCEEDED', { field, parameters });
  }
}

const proposed = {
  reason: AwardReason.OCCASION,
  status: AwardStatus.PROPOSED,
  proposalId: null,
  roundId: null,
  periodId: null,
  rank: null,
  feedbackId: null,
  taxWithheld: null,
  giftOptionId: null,
  disqualifiedBy: null,
  approvedBy: null,
  approvedAt: null,
  publishedBy: null,
  announcedAt: null,
  claimBy: null,
  claimedAt: null,
  fulfilmentStartedBy: null,
  fulfilmentStartedAt: null,
  fulfilledBy: null,
  fulfilledAt: null,
  endedAt: null,
} as const;
