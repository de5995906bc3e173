import type { EventPayload } from '@chia-se/events';
import { type Clock, type Database, newId, type Transaction } from '@chia-se/subgraph-kit';
import { DecisionRepository } from '../decision/decision.repository.ts';
import type { Deed } from '../decision/decision.row.ts';
import { GiftItemRepository } from '../gift-item/gift-item.repository.ts';
import { GiftOptionRepository } from '../gift-option/gift-option.repository.ts';
import { OpenedPeriodRepository } from '../period/opened-period.repository.ts';
import type { OpenedPeriodRow } from '../period/opened-period.row.ts';
import { PrizeRepository } from '../prize/prize.repository.ts';
import { checkPools, insertGifts } from './insert-gifts.ts';
import { refusePrizePlan } from './prize-plan.errors.ts';
import type { ChangePrizePlanInput, CreatePrizePlanInput } from './prize-plan.input.ts';
import { PrizePlanRepository } from './prize-plan.repository.ts';
import type { PrizePlanRow } from './prize-plan.row.ts';
import { checkPrizePlan, type PrizePlanDraft } from './prize-plan-draft.ts';
import { shippedPrizePlan } from './shipped-prize-plans.ts';

const longestReason = 500;

/** Says what can be won, in versions, until the first proposal freezes it. */
export class PrizePlanService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  listByIds(ids: readonly string[]): Promise<PrizePlanRow[]> {
    return new PrizePlanRepository(this.database).listByIds(ids);
  }

  listCurrentOfPeriods(periodIds: readonly string[]): Promise<PrizePlanRow[]> {
    return new PrizePlanRepository(this.database).listCurrentOfPeriods(periodIds);
  }

  listLatestOfProgrammes(programmeIds: readonly string[]): Promise<PrizePlanRow[]> {
    return new PrizePlanRepository(this.database).listLatestOfProgrammes(
      programmeIds,
      this.clock(),
    );
  }

  listPrizesByIds(ids: readonly string[]) {
    return new PrizeRepository(this.database).listByIds(ids);
  }

  listPrizesOfPlans(planIds: readonly string[]) {
    return new PrizeRepository(this.database).listOfPlans(planIds);
  }

  listGiftOptionsByIds(ids: readonly string[]) {
    return new GiftOptionRepository(this.database).listByIds(ids);
  }

  listGiftOptionsOfPrizes(prizeIds: readonly string[]) {
    return new GiftOptionRepository(this.database).listOfPrizes(prizeIds);
  }

  listGiftItemsOfGifts(giftOptionIds: readonly string[]) {
    return new GiftItemRepository(this.database).listOfGifts(giftOptionIds);
  }

  /**
   * The plan of a period that has none: one whose code is neither a month's nor a year's.
   *
   * @throws Refusal
   */
  create(staffId: string, input: CreatePrizePlanInput): Promise<PrizePlanRow> {
    checkReason(input.reason);
    checkPrizePlan(input.plan);
    return this.database.transaction(async (tx) => {
      const period = await new OpenedPeriodRepository(tx).findForUpdate(input.periodId);
      if (!period) throw refusePrizePlan('PERIOD_UNKNOWN', { field: ['input', 'periodId'] });
      const existing = await new PrizePlanRepository(tx).findCurrentForUpdate(period.id);
      if (existing) throw refusePrizePlan('PRIZE_PLAN_EXISTS', { field: ['input', 'periodId'] });
      const plan = await insertVersion(tx, period, 1, input.plan, this.clock());
      await this.#note(tx, staffId, 'PRIZE_PLAN_CREATED', plan, input.reason);
      return plan;
    });
  }

  /**
   * Puts another version in the place of the latest one.
   *
   * @throws Refusal, once awards were proposed from the plan or somebody else was quicker
   */
  change(staffId: string, input: ChangePrizePlanInput): Promise<PrizePlanRow> {
    checkReason(input.reason);
    checkPrizePlan(input.plan);
    const field = ['input', 'prizePlanId'];
    return this.database.transaction(async (tx) => {
      const plans = new PrizePlanRepository(tx);
      const [asked] = await plans.listByIds([input.prizePlanId]);
      if (!asked) throw refusePrizePlan('PRIZE_PLAN_UNKNOWN', { field });
      const period = await new OpenedPeriodRepository(tx).findForUpdate(asked.periodId);
      const current = await plans.findCurrentForUpdate(asked.periodId);
      if (!period || current?.id !== asked.id) {
        throw refusePrizePlan('PRIZE_PLAN_OUTDATED', { field });
      }
      if (current.frozenAt) throw refusePrizePlan('PRIZE_PLAN_FROZEN', { field });
      const now = this.clock();
      await plans.supersede(current.id, now);
      const plan = await insertVersion(tx, period, current.version + 1, input.plan, now);
      await this.#note(tx, staffId, 'PRIZE_PLAN_CHANGED', plan, input.reason);
      return plan;
    });
  }

  #note(
    tx: Transaction,
    actorId: string,
    deed: Deed,
    plan: PrizePlanRow,
    reason: string,
  ): Promise<void> {
    return new DecisionRepository(tx).insert({
      actorId,
      deed,
      subjectId: plan.id,
      reason: reason.trim(),
      decidedAt: plan.createdAt,
    });
  }
}

/** A period opened: it begins with the shipped plan of its kind. Hearing of it again changes nothing. */
export async function planPrizesOf(
  tx: Transaction,
  event: EventPayload<'PeriodOpened'>,
  now: Date,
): Promise<void> {
  const period = {
    id: event.periodId,
    code: event.periodCode,
    programmeId: event.programmeId,
    programmeCode: event.programmeCode,
    opensAt: new Date(event.opensAt),
    closesAt: new Date(event.closesAt),
  };
  if (!(await new OpenedPeriodRepository(tx).insertOnce(period))) return;
  const draft = shippedPrizePlan(period.code);
  if (draft) await insertVersion(tx, period, 1, draft, now);
}

async function insertVersion(
  tx: Transaction,
  period: OpenedPeriodRow,
  version: number,
  draft: PrizePlanDraft,
  now: Date,
): Promise<PrizePlanRow> {
  const plan: PrizePlanRow = {
    id: newId(now),
    periodId: period.id,
    programmeId: period.programmeId,
    version,
    descriptionVi: draft.descriptionVi.trim(),
    descriptionEn: draft.descriptionEn.trim(),
    budget: draft.budget,
    committed: 0,
    substituteReserve: 0,
    winsPerSubscriber: draft.winsPerSubscriber ?? 1,
    createdAt: now,
    supersededAt: null,
    frozenAt: null,
  };
  const prizes = draft.prizes.map(({ giftOptions, ...prize }, index) => ({
    ...prize,
    id: newId(now),
    planId: plan.id,
    place: index + 1,
    awarded: 0,
    giftOptions,
  }));
  const options = draft.prizes.flatMap(({ giftOptions }) => giftOptions);
  await checkPools(tx, options, ['input', 'plan', 'prizes']);
  await new PrizePlanRepository(tx).insert(plan);
  await new PrizeRepository(tx).insert(prizes.map(({ giftOptions: _, ...prize }) => prize));
  await insertGifts(tx, prizes, now);
  return plan;
}

function checkReason(reason: string): void {
  const { length } = reason.trim();
  if (length >= 1 && length <= longestReason) return;
  throw refusePrizePlan('REASON_MISSING', {
    field: ['input', 'reason'],
    parameters: { most: longestReason },
  });
}
