import { isId, type Transaction } from '@chia-se/subgraph-kit';
import { GiftOptionRepository } from '../gift-option/gift-option.repository.ts';
import { PrizeRepository } from '../prize/prize.repository.ts';
import type { PrizeRow } from '../prize/prize.row.ts';
import { PrizePlanRepository } from '../prize-plan/prize-plan.repository.ts';
import { VoucherPoolRepository } from '../voucher-pool/voucher-pool.repository.ts';
import type { SubstituteMeasure } from './check-substitute.ts';
import { refuseSubstitute } from './gift-substitute.errors.ts';

/** Options of one prize, with what stands in for them. */
const mostOptions = 20;
const field = ['input', 'giftOptionId'];

export interface MeasuredGift extends SubstituteMeasure {
  planId: string;
  /** `null` for a gift of an occasion. */
  periodId: string | null;
  prizeId: string;
}

/**
 * What a substitute for a gift is measured by, with the plan locked until the transaction ends.
 *
 * @throws Refusal for a gift that is not there, of a plan that is not frozen, or of a prize that is full
 */
export async function measureSubstitute(
  tx: Transaction,
  giftOptionId: string,
  { poolId, now }: { poolId: string | null; now: Date },
): Promise<MeasuredGift> {
  const options = new GiftOptionRepository(tx);
  const [original] = isId(giftOptionId) ? await options.listByIds([giftOptionId]) : [];
  if (!original) throw refuseSubstitute('GIFT_OPTION_NOT_FOUND', { field });
  const prizes = new PrizeRepository(tx);
  const [prize] = (await prizes.listByIds([original.prizeId])) as [PrizeRow];
  const plan = await new PrizePlanRepository(tx).findForUpdate(prize.planId);
  if (!plan?.frozenAt) throw refuseSubstitute('PLAN_NOT_FROZEN', { field });
  const siblings = await options.listOfPrizes([prize.id]);
  if (siblings.length >= mostOptions) {
    throw refuseSubstitute('TOO_MANY_GIFTS', { field, parameters: { most: mostOptions } });
  }
  const [pool] = poolId ? await new VoucherPoolRepository(tx).listByIds([poolId]) : [];
  if (poolId && !pool) {
    throw refuseSubstitute('SUBSTITUTE_WORTH_OTHERWISE', {
      field: ['input', 'substitute', 'voucherPoolId'],
    });
  }
  const all = await prizes.listOfPlans([plan.id]);
  const highest = Math.max(...all.map(({ value }) => value));
  return {
    planId: plan.id,
    periodId: plan.periodId,
    prizeId: prize.id,
    originalValue: original.value ?? prize.value,
    dearest: Math.max(prize.value, ...siblings.map(({ value }) => value ?? 0)),
    quantity: prize.quantity,
    budgetLeft: plan.budget - plan.committed - plan.substituteReserve,
    otherWins: (plan.winsPerSubscriber - 1) * highest + plan.substituteReserve,
    days: [plan.createdAt, now],
    poolValue: pool?.faceValue ?? null,
  };
}
