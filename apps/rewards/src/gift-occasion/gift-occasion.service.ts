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
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import { awardPage } from '../award/award.service.ts';
import { AwardStatus } from '../award/award.type.ts';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { refuseWhileStopped } from '../award-stop/refuse-while-stopped.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import type { Deed } from '../decision/decision.row.ts';
import { PrizePlanRepository } from '../prize-plan/prize-plan.repository.ts';
import type { PrizePlanRow } from '../prize-plan/prize-plan.row.ts';
import { insertVersion } from '../prize-plan/prize-plan.service.ts';
import { addRecipients } from './add-recipients.ts';
import { checkedReason, checkedRecipients, checkOccasion } from './check-occasion.ts';
import { refuseOccasion } from './gift-occasion.errors.ts';
import type {
  AddGiftRecipientsInput,
  ApproveGiftOccasionInput,
  ProposeGiftOccasionInput,
  RejectGiftOccasionInput,
} from './gift-occasion.input.ts';
import { GiftOccasionRepository } from './gift-occasion.repository.ts';
import type { GiftOccasionRow } from './gift-occasion.row.ts';
import { GiftOccasionStatus } from './gift-occasion.type.ts';
import { openSome } from './open-occasion.ts';

const field = ['input', 'occasionId'];

/** Gifts that nobody won: one person proposes who gets what, another approves. */
export class GiftOccasionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  listByIds(ids: readonly string[]): Promise<GiftOccasionRow[]> {
    return new GiftOccasionRepository(this.database).listByIds(ids.filter(isId));
  }

  listPlans(occasionIds: readonly string[]): Promise<PrizePlanRow[]> {
    return new PrizePlanRepository(this.database).listOfOccasions(occasionIds);
  }

  async list(first: number, after: string | null): Promise<Connection<GiftOccasionRow>> {
    const page = awardPage(first, after);
    const rows = await new GiftOccasionRepository(this.database).listPage(page);
    return toConnection(rows, page.limit, (row) => [row.id]);
  }

  /** Keeps what is given to whom, once for each key. @throws Refusal that names what can't be so */
  propose(staffId: string, input: ProposeGiftOccasionInput): Promise<GiftOccasionRow> {
    const at = this.clock();
    const { plan, justification, ...names } = checkOccasion(input, at);
    const recipientIds = checkedRecipients(input.recipientIds);
    return this.database.transaction(async (tx) => {
      const occasions = new GiftOccasionRepository(tx);
      const { idempotencyKey } = input;
      const known = await occasions.lockKey(staffId, idempotencyKey);
      if (known) return known;
      await refuseWhileStopped(tx);
      const { reason, opensAt, closesAt } = input;
      const own = { ...names, reason, opensAt, closesAt, idempotencyKey };
      const by = { proposedBy: staffId, proposedAt: at };
      const occasion: GiftOccasionRow = { ...undecided, ...own, ...by, id: newId(at) };
      const { id: occasionId } = occasion;
      await occasions.insert(occasion);
      const origin = { periodId: null, programmeId: null, occasionId };
      const { id: planId } = await insertVersion(tx, origin, 1, plan, at);
      await new PrizePlanRepository(tx).freeze(planId, at);
      await this.#add(tx, { occasionId, recipientIds, staffId, at }, [
        'OCCASION_PROPOSED',
        justification,
      ]);
      return occasion;
    });
  }

  /** @throws Refusal, also once it is decided; all are added or none */
  addRecipients(staffId: string, input: AddGiftRecipientsInput): Promise<GiftOccasionRow> {
    const recipientIds = checkedRecipients(input.recipientIds);
    return this.#undecided(input.occasionId, async (tx, occasion, at) => {
      await refuseWhileStopped(tx);
      await this.#add(tx, { occasionId: occasion.id, recipientIds, staffId, at }, [
        'OCCASION_RECIPIENTS_ADDED',
        null,
      ]);
      return occasion;
    });
  }

  /**
   * Lets the recipients be told, the first at once where its time has come.
   *
   * @throws Refusal, also for whoever proposed it or any of its recipients
   */
  async approve(staffId: string, input: ApproveGiftOccasionInput): Promise<GiftOccasionRow> {
    const { id } = await this.#undecided(input.occasionId, async (tx, occasion, at) => {
      await refuseWhileStopped(tx);
      const awards = await this.#lockAwards(tx, staffId, occasion);
      const parameters = { count: awards.length };
      if (awards.length !== input.recipients) {
        throw refuseOccasion('OCCASION_CHANGED', { field: ['input', 'recipients'], parameters });
      }
      if (occasion.closesAt <= at) throw refuseOccasion('OCCASION_OVER', { field });
      const decided = { decidedBy: staffId, decidedAt: at };
      const change = { status: GiftOccasionStatus.APPROVED, ...decided };
      await new GiftOccasionRepository(tx).update(occasion.id, change);
      await new AwardRepository(tx).update(idsOf(awards), {
        status: AwardStatus.APPROVED,
        approvedBy: staffId,
        approvedAt: at,
      });
      await note(tx, occasion.id, { staffId, at }, ['OCCASION_APPROVED', null]);
      await appendToLedger(tx, [{ deed: 'APPROVED', awards, actorId: staffId, at }]);
      return occasion;
    });
    await openSome(this.database, id, this.clock());
    const [row] = await this.listByIds([id]);
    return row as GiftOccasionRow;
  }

  /** Frees stock and budget again. @throws Refusal, also for whoever proposed it */
  reject(staffId: string, input: RejectGiftOccasionInput): Promise<GiftOccasionRow> {
    const rejectionReason = checkedReason(input.reason, 'reason');
    return this.#undecided(input.occasionId, async (tx, occasion, at) => {
      const awards = await this.#lockAwards(tx, staffId, occasion);
      const decided = { decidedBy: staffId, decidedAt: at, rejectionReason };
      const change = { status: GiftOccasionStatus.REJECTED, ...decided };
      await new GiftOccasionRepository(tx).update(occasion.id, change);
      const ended = { status: AwardStatus.REJECTED, endedAt: at };
      await new AwardRepository(tx).update(idsOf(awards), ended);
      await note(tx, occasion.id, { staffId, at }, ['OCCASION_REJECTED', rejectionReason]);
      await appendToLedger(tx, [{ deed: 'REJECTED', awards, actorId: staffId, at }]);
      return { ...occasion, ...change };
    });
  }

  #undecided<Answer>(
    id: string,
    work: (tx: Transaction, occasion: GiftOccasionRow, at: Date) => Promise<Answer>,
  ): Promise<Answer> {
    return this.database.transaction(async (tx) => {
      const occasion = isId(id) ? await new GiftOccasionRepository(tx).findForUpdate(id) : null;
      if (!occasion) throw refuseOccasion('OCCASION_UNKNOWN', { field });
      if (occasion.status !== GiftOccasionStatus.PROPOSED) {
        throw refuseOccasion('OCCASION_DECIDED', { field });
      }
      return work(tx, occasion, this.clock());
    });
  }

  /** Its awards, where somebody had no part in it so far. The database says the same of each award. */
  async #lockAwards(tx: Transaction, staffId: string, occasion: GiftOccasionRow) {
    const awards = await new AwardRepository(tx).listOfOccasionForUpdate(occasion.id);
    const before = [occasion.proposedBy, ...awards.map(({ proposedBy }) => proposedBy)];
    if (before.includes(staffId)) throw refuseAward('SAME_PERSON', { field });
    return awards;
  }

  async #add(
    tx: Transaction,
    {
      staffId,
      ...addition
    }: { occasionId: string; recipientIds: readonly string[]; staffId: string; at: Date },
    told: readonly [Deed, string | null],
  ): Promise<void> {
    const { occasionId, at } = addition;
    const awards = await addRecipients(tx, { ...addition, proposedBy: staffId });
    await note(tx, occasionId, { staffId, at }, told);
    await appendToLedger(tx, [{ deed: 'PROPOSED', awards, actorId: staffId, at }]);
  }
}

const undecided = {
  status: GiftOccasionStatus.PROPOSED,
  decidedBy: null,
  decidedAt: null,
  rejectionReason: null,
  openedAt: null,
} as const;

function note(
  tx: Transaction,
  subjectId: string,
  { staffId: actorId, at: decidedAt }: { staffId: string; at: Date },
  [deed, reason]: readonly [Deed, string | null],
): Promise<void> {
  return new DecisionRepository(tx).insert({ actorId, deed, subjectId, reason, decidedAt });
}

function idsOf(awards: readonly AwardRow[]): string[] {
  return awards.map(({ id }) => id);
}
