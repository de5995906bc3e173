import { type Language, normalise } from '@chia-se/locale';
import {
  type Clock,
  type Connection,
  type Database,
  isId,
  newId,
  type Transaction,
  toConnection,
} from '@chia-se/subgraph-kit';
import { refuseAward } from '../award/award.errors.ts';
import { awardPage } from '../award/award.service.ts';
import { refuseWhileStopped } from '../award-stop/refuse-while-stopped.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import type { Deed } from '../decision/decision.row.ts';
import { writeGiftItems } from '../gift-item/new-gift-items.ts';
import { checkPools } from '../prize-plan/insert-gifts.ts';
import { checkGiftOption } from '../prize-plan/prize-plan-draft.ts';
import { ProviderKind } from '../provider/gift-provider.ts';
import { checkSubstitute } from './check-substitute.ts';
import { refuseSubstitute } from './gift-substitute.errors.ts';
import type { ProposeSubstituteInput, RejectSubstituteInput } from './gift-substitute.input.ts';
import { GiftSubstituteRepository } from './gift-substitute.repository.ts';
import type { GiftSubstituteRow } from './gift-substitute.row.ts';
import { SubstituteStatus } from './gift-substitute.type.ts';
import { measureSubstitute } from './measure-substitute.ts';
import { offerSubstitute } from './offer-substitute.ts';

const field = ['input', 'substituteId'];

/** Finds something else for gifts that can't be had any more, by two people who did not judge. */
export class GiftSubstituteService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly language: Language,
  ) {}

  async listOfPlan(
    planId: string,
    first: number,
    after: string | null,
  ): Promise<Connection<GiftSubstituteRow>> {
    const page = awardPage(first, after);
    const substitutes = new GiftSubstituteRepository(this.database);
    const rows = isId(planId) ? await substitutes.listOfPlan(planId, page) : [];
    return toConnection(rows, page.limit, (row) => [row.id]);
  }

  listLiveOf(giftOptionIds: readonly string[]): Promise<GiftSubstituteRow[]> {
    return new GiftSubstituteRepository(this.database).listLiveOf(giftOptionIds);
  }

  /** @throws Refusal, also for whoever judged in the period */
  propose(staffId: string, input: ProposeSubstituteInput): Promise<GiftSubstituteRow> {
    const reason = checkedReason(input.reason, 10);
    checkGiftOption(input.substitute, input.value, ['input', 'substitute']);
    return this.database.transaction(async (tx) => {
      await refuseWhileStopped(tx);
      const measured = await measureSubstitute(tx, input.giftOptionId, {
        poolId: input.substitute.voucherPoolId ?? null,
        now: this.clock(),
      });
      await refuseJudge(tx, staffId, measured.periodId, ['input', 'giftOptionId']);
      const substitutes = new GiftSubstituteRepository(tx);
      if ((await substitutes.listLiveOf([input.giftOptionId])).length > 0) {
        throw refuseSubstitute('SUBSTITUTE_EXISTS', { field: ['input', 'giftOptionId'] });
      }
      checkSubstitute(input, measured, this.language);
      await checkPools(tx, [input.substitute], ['input', 'substitute']);
      const items = writeGiftItems(input.substitute.items);
      const at = this.clock();
      const row: GiftSubstituteRow = {
        id: newId(at),
        planId: measured.planId,
        prizeId: measured.prizeId,
        originalId: input.giftOptionId.toLowerCase(),
        nameVi: normalise(input.substitute.nameVi).trim(),
        nameEn: normalise(input.substitute.nameEn).trim(),
        value: input.value,
        provider: input.substitute.provider ?? ProviderKind.COURIER,
        faceValue: input.substitute.faceValue ?? null,
        voucherPoolId: input.substitute.voucherPoolId || null,
        items: items.length > 0 ? items : null,
        reason,
        status: SubstituteStatus.PROPOSED,
        proposedBy: staffId,
        proposedAt: at,
        decidedBy: null,
        decidedAt: null,
        rejectionReason: null,
      };
      await substitutes.insert(row);
      await note(tx, row, 'SUBSTITUTE_PROPOSED', { staffId, reason, at });
      return row;
    });
  }

  /**
   * Makes it a gift of the prize; the lost one can't be claimed any more, and whoever has claimed it
   * is told.
   *
   * @throws Refusal, also for whoever proposed it or judged in the period
   */
  approve(staffId: string, substituteId: string): Promise<GiftSubstituteRow> {
    return this.#decide(staffId, substituteId, async (tx, row, at) => {
      const measured = await measureSubstitute(tx, row.originalId, {
        poolId: row.voucherPoolId,
        now: at,
      });
      checkSubstitute({ value: row.value, substitute: row }, measured, this.language);
      const change = { status: SubstituteStatus.APPROVED, decidedBy: staffId, decidedAt: at };
      const decided = { ...row, ...change };
      await new GiftSubstituteRepository(tx).update(row.id, change);
      await note(tx, row, 'SUBSTITUTE_APPROVED', { staffId, reason: null, at });
      await offerSubstitute(tx, decided, { staffId, at });
      return decided;
    });
  }

  /** @throws Refusal, also for whoever proposed it or judged in the period */
  reject(staffId: string, input: RejectSubstituteInput): Promise<GiftSubstituteRow> {
    const reason = checkedReason(input.reason, 3);
    return this.#decide(staffId, input.substituteId, async (tx, row, at) => {
      const change = {
        status: SubstituteStatus.REJECTED,
        decidedBy: staffId,
        decidedAt: at,
        rejectionReason: reason,
      };
      await new GiftSubstituteRepository(tx).update(row.id, change);
      await note(tx, row, 'SUBSTITUTE_REJECTED', { staffId, reason, at });
      return { ...row, ...change };
    });
  }

  #decide(
    staffId: string,
    id: string,
    work: (tx: Transaction, row: GiftSubstituteRow, at: Date) => Promise<GiftSubstituteRow>,
  ): Promise<GiftSubstituteRow> {
    return this.database.transaction(async (tx) => {
      await refuseWhileStopped(tx);
      const substitutes = new GiftSubstituteRepository(tx);
      const known = isId(id) ? await substitutes.find(id) : null;
      if (!known) throw refuseSubstitute('SUBSTITUTE_UNKNOWN', { field });
      // In this order, as everybody who ends an award: the gift, its awards, and the plan last.
      await substitutes.lockGift(known.originalId);
      await substitutes.listClaimedForUpdate(known.originalId);
      const periodId = await substitutes.lockPlan(known.planId);
      const row = (await substitutes.findForUpdate(id)) as GiftSubstituteRow;
      if (row.proposedBy === staffId) throw refuseSubstitute('PROPOSED_THE_SUBSTITUTE', { field });
      await refuseJudge(tx, staffId, periodId, field);
      if (row.status !== SubstituteStatus.PROPOSED) {
        throw refuseSubstitute('SUBSTITUTE_DECIDED', { field });
      }
      return work(tx, row, this.clock());
    });
  }
}

async function refuseJudge(
  tx: Transaction,
  staffId: string,
  periodId: string,
  place: readonly string[],
): Promise<void> {
  const judges = await new GiftSubstituteRepository(tx).listJudgesOfPeriod(periodId);
  if (judges.includes(staffId)) throw refuseAward('JUDGED_THIS_ROUND', { field: place });
}

function note(
  tx: Transaction,
  { id }: GiftSubstituteRow,
  deed: Deed,
  by: { staffId: string; reason: string | null; at: Date },
): Promise<void> {
  return new DecisionRepository(tx).insert({
    actorId: by.staffId,
    deed,
    subjectId: id,
    reason: by.reason,
    decidedAt: by.at,
  });
}

function checkedReason(typed: string, least: number): string {
  const reason = normalise(typed).trim();
  if (reason.length >= least && reason.length <= 500) return reason;
  throw refuseSubstitute('SUBSTITUTE_REASON_INVALID', {
    field: ['input', 'reason'],
    parameters: { least },
  });
}
