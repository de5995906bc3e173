import { newId, type Transaction } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import type { PrizeAward } from '../award/award.row.ts';
import { AwardReason, AwardStatus } from '../award/award.type.ts';
import {
  type Allocation,
  type AvailablePrize,
  allocateAwards,
  SkipReason,
} from '../award/award-allocation.ts';
import { endedStatuses } from '../award/award-status.ts';
import { AwardExclusionRepository } from '../award-exclusion/award-exclusion.repository.ts';
import { OpenedPeriodRepository } from '../period/opened-period.repository.ts';
import { PrizeRepository } from '../prize/prize.repository.ts';
import { PrizePlanRepository } from '../prize-plan/prize-plan.repository.ts';
import type { PrizePlanRow } from '../prize-plan/prize-plan.row.ts';
import { FinalisedRoundRepository } from '../round/finalised-round.repository.ts';
import type { FinalisedRoundRow } from '../round/finalised-round.row.ts';
import { StaffSubscriptionRepository } from '../staff-subscription/staff-subscription.repository.ts';
import { SubscriptionOwnerRepository } from '../subscription-owner/subscription-owner.repository.ts';
import { WithdrawnFeedbackRepository } from '../withdrawn-feedback/withdrawn-feedback.repository.ts';
import { AwardProposalRepository } from './award-proposal.repository.ts';
import type { AwardProposalRow } from './award-proposal.row.ts';
import { ProposalKind, ProposalStatus } from './award-proposal.type.ts';

export interface Draft {
  plan: PrizePlanRow;
  allocation: Allocation;
}

/**
 * What the rules make of a ranking, and of what its period has left. Takes the period and its plan
 * for this transaction, so that nothing moves between the draft and its keeping.
 *
 * @param freed only so many of each prize, by prize id; `null` for all that are left
 * @returns `null` for a period without a plan
 */
export async function draftAwards(
  tx: Transaction,
  round: FinalisedRoundRow,
  freed: ReadonlyMap<string, number> | null,
): Promise<Draft | null> {
  await new OpenedPeriodRepository(tx).findForUpdate(round.periodId);
  const plan = await new PrizePlanRepository(tx).findCurrentForUpdate(round.periodId);
  if (!plan) return null;
  const prizes = await new PrizeRepository(tx).listOfPlans([plan.id]);
  const ranking = await new FinalisedRoundRepository(tx).listRanking(round.id);
  const settled = await new AwardRepository(tx).listSettled(round.periodId, round.id);
  const ranked = ranking.map(({ subscriberId }) => subscriberId);
  const staff = await new StaffSubscriptionRepository(tx).listStaffAmong(ranked);
  const excluded = await new AwardExclusionRepository(tx).listExcludedAmong(ranked);
  const disqualified = await new AwardRepository(tx).listDisqualified(round.periodId);
  const withdrawn = await new WithdrawnFeedbackRepository(tx).listInRound(round.id);
  const wins = winsIn(settled, round.periodId);
  const owners = await new SubscriptionOwnerRepository(tx).listOwners([...ranked, ...wins.keys()]);
  const allocation = allocateAwards({
    ranking,
    prizes: prizes.map(({ id, place, value, quantity, awarded }): AvailablePrize => {
      const left = quantity - awarded;
      return { id, place, value, left: freed ? Math.min(left, freed.get(id) ?? 0) : left };
    }),
    budgetLeft: plan.budget - plan.committed - plan.substituteReserve,
    excludedSubscribers: new Map([
      ...disqualified.map((id) => [id, SkipReason.DISQUALIFIED] as const),
      ...excluded.map((id) => [id, SkipReason.EXCLUDED] as const),
      ...staff.map((id) => [id, SkipReason.STAFF] as const),
    ]),
    settledFeedback: settledFeedback(settled, withdrawn),
    wins,
    owners,
    rules: plan,
  });
  return { plan, allocation };
}

function settledFeedback(
  awards: readonly PrizeAward[],
  withdrawn: readonly string[],
): Map<string, SkipReason> {
  const settled = new Map(withdrawn.map((id) => [id, SkipReason.WITHDRAWN]));
  for (const { feedbackId, status } of awards) {
    if (!endedStatuses.includes(status)) settled.set(feedbackId, SkipReason.ALREADY_AWARDED);
    else if (!settled.has(feedbackId)) settled.set(feedbackId, SkipReason.PASSED_ON);
  }
  return settled;
}

function winsIn(awards: readonly PrizeAward[], periodId: string): Map<string, number> {
  const wins = new Map<string, number>();
  for (const award of awards) {
    if (award.periodId !== periodId || endedStatuses.includes(award.status)) continue;
    wins.set(award.subscriberId, (wins.get(award.subscriberId) ?? 0) + 1);
  }
  return wins;
}

/** Writes a draft down: from here on the plan is frozen and the prizes are spoken for. */
export async function keepDraft(
  tx: Transaction,
  round: FinalisedRoundRow,
  { plan, allocation }: Draft,
  by: { proposedBy: string | null; at: Date },
): Promise<{ proposal: AwardProposalRow; awards: PrizeAward[] }> {
  const proposal: AwardProposalRow = {
    id: newId(by.at),
    roundId: round.id,
    periodId: round.periodId,
    planId: plan.id,
    kind: by.proposedBy === null ? ProposalKind.REPLACEMENT : ProposalKind.RANKING,
    status: ProposalStatus.PROPOSED,
    proposedBy: by.proposedBy,
    proposedAt: by.at,
    decidedBy: null,
    decidedAt: null,
    rejectionReason: null,
    publishedBy: null,
    publishedAt: null,
  };
  const awards = allocation.awards.map(({ place: _, ...award }): PrizeAward => {
    return { ...award, ...newAward, ...originOf(proposal), id: newId(by.at) };
  });
  if (!plan.frozenAt) await new PrizePlanRepository(tx).freeze(plan.id, by.at);
  await new AwardProposalRepository(tx).insert(proposal);
  await new AwardProposalRepository(tx).insertSkips(proposal.id, allocation.skips);
  await new AwardRepository(tx).insert(awards);
  return { proposal, awards };
}

function originOf(proposal: AwardProposalRow) {
  const { id: proposalId, roundId, periodId, planId, proposedBy, proposedAt } = proposal;
  return { proposalId, roundId, periodId, planId, proposedBy, proposedAt };
}

const newAward = {
  reason: AwardReason.PRIZE,
  occasionId: null,
  status: AwardStatus.PROPOSED,
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
