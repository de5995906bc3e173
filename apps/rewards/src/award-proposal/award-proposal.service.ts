import {
  type Clock,
  type Connection,
  type Database,
  decodeCursor,
  isId,
  pageSize,
  type Transaction,
  toConnection,
} from '@chia-se/subgraph-kit';
import { refuseAward } from '../award/award.errors.ts';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import { awardPage } from '../award/award.service.ts';
import { AwardStatus } from '../award/award.type.ts';
import { type AwardPeople, whyNotAwarding } from '../award/award-people.ts';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { refuseWhileStopped } from '../award-stop/refuse-while-stopped.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { FinalisedRoundRepository } from '../round/finalised-round.repository.ts';
import { refuseProposal } from './award-proposal.errors.ts';
import type { ProposeAwardsInput, RejectAwardsInput } from './award-proposal.input.ts';
import { AwardProposalRepository } from './award-proposal.repository.ts';
import type { AwardProposalRow, AwardSkipRow } from './award-proposal.row.ts';
import { ProposalStatus } from './award-proposal.type.ts';
import { draftAwards, keepDraft } from './draft-awards.ts';
import { announceAwards } from './publish-winners.ts';

const longestReason = 500;
const field = ['input', 'proposalId'];

/** Turns a finalised ranking into awards, by people who are different from each other and did not judge. */
export class AwardProposalService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly claimDays: number,
  ) {}

  /**
   * Proposes whatever the period has left to whoever comes next in the ranking, and freezes the plan.
   *
   * @throws Refusal, also for a judge of the round and where nothing is left
   */
  propose(staffId: string, { roundId, dryRun }: ProposeAwardsInput) {
    const at = this.clock();
    const field = ['input', 'roundId'];
    return this.database.transaction(async (tx) => {
      const round = isId(roundId) ? await new FinalisedRoundRepository(tx).find(roundId) : null;
      if (!round) throw refuseProposal('ROUND_NOT_FINALISED', { field });
      const refusal = whyNotAwarding(staffId, {}, round.judgeIds);
      if (refusal) throw refuseAward(refusal, { field });
      const draft = await draftAwards(tx, round, null);
      if (!draft) throw refuseProposal('PRIZE_PLAN_MISSING', { field });
      const allocation = {
        awardRows: draft.allocation.awards,
        skipRows: draft.allocation.skips,
      };
      if (dryRun) return { proposal: null, allocation };
      await refuseWhileStopped(tx);
      if (allocation.awardRows.length === 0) throw refuseProposal('NOTHING_TO_AWARD', { field });
      const { proposal, awards } = await keepDraft(tx, round, draft, { proposedBy: staffId, at });
      await note(tx, 'AWARDS_PROPOSED', proposal, { staffId, at, reason: null });
      await appendToLedger(tx, [{ deed: 'PROPOSED', awards, actorId: staffId, at }]);
      return { proposal, allocation };
    });
  }

  /** @throws Refusal, also for the proposer and for a judge of the round */
  approve(staffId: string, proposalId: string): Promise<AwardProposalRow> {
    return this.#decide(
      staffId,
      proposalId,
      [ProposalStatus.PROPOSED],
      async (tx, proposal, awards, at) => {
        await refuseWhileStopped(tx);
        const change = { status: ProposalStatus.APPROVED, decidedBy: staffId, decidedAt: at };
        await new AwardProposalRepository(tx).update(proposal.id, change);
        await new AwardRepository(tx).update(idsOf(awards), {
          status: AwardStatus.APPROVED,
          approvedBy: staffId,
          approvedAt: at,
        });
        await note(tx, 'AWARDS_APPROVED', proposal, { staffId, at, reason: null });
        await appendToLedger(tx, [{ deed: 'APPROVED', awards, actorId: staffId, at }]);
        return { ...proposal, ...change };
      },
    );
  }

  /** Frees the prizes again, until the winners are published. @throws Refusal, also for the proposer and for a judge of the round */
  async reject(staffId: string, input: RejectAwardsInput): Promise<AwardProposalRow> {
    const reason = input.reason.trim();
    if (reason.length < 1 || reason.length > longestReason) {
      const parameters = { most: longestReason };
      throw refuseProposal('REASON_MISSING', { field: ['input', 'reason'], parameters });
    }
    const undone = [ProposalStatus.PROPOSED, ProposalStatus.APPROVED];
    return this.#decide(staffId, input.proposalId, undone, async (tx, proposal, awards, at) => {
      const change = {
        status: ProposalStatus.REJECTED,
        decidedBy: staffId,
        decidedAt: at,
        rejectionReason: reason,
      };
      await new AwardProposalRepository(tx).update(proposal.id, change);
      await new AwardRepository(tx).update(idsOf(awards), {
        status: AwardStatus.REJECTED,
        endedAt: at,
      });
      await note(tx, 'AWARDS_REJECTED', proposal, { staffId, at, reason });
      await appendToLedger(tx, [{ deed: 'REJECTED', awards, actorId: staffId, at }]);
      return { ...proposal, ...change };
    });
  }

  /**
   * Makes the winners public and begins their time to claim.
   *
   * @throws Refusal, also for the proposer, the approver and a judge of the round, and the second time
   */
  publish(staffId: string, proposalId: string): Promise<AwardProposalRow> {
    const at = this.clock();
    return this.database.transaction(async (tx) => {
      const proposal = await lock(tx, proposalId);
      const { proposedBy, decidedBy: approvedBy } = proposal;
      await checkPeople(tx, staffId, proposal, { proposedBy, approvedBy });
      if (proposal.status === ProposalStatus.PUBLISHED) {
        throw refuseProposal('PROPOSAL_PUBLISHED', { field });
      }
      if (proposal.status !== ProposalStatus.APPROVED) {
        throw refuseProposal('PROPOSAL_NOT_APPROVED', { field });
      }
      await refuseWhileStopped(tx);
      const change = { status: ProposalStatus.PUBLISHED, publishedBy: staffId, publishedAt: at };
      await new AwardProposalRepository(tx).update(proposal.id, change);
      const by = { publishedBy: staffId, announcedAt: at };
      const awards = await announceAwards(tx, proposal.id, by, this.claimDays);
      await note(tx, 'WINNERS_PUBLISHED', proposal, { staffId, at, reason: null });
      await appendToLedger(tx, [{ deed: 'PUBLISHED', awards, actorId: staffId, at }]);
      return { ...proposal, ...change };
    });
  }

  listByIds(ids: readonly string[]): Promise<AwardProposalRow[]> {
    return new AwardProposalRepository(this.database).listByIds(ids.filter(isId));
  }

  async listOfPeriod(
    periodId: string,
    first: number,
    after: string | null,
  ): Promise<Connection<AwardProposalRow>> {
    const page = awardPage(first, after);
    const proposals = new AwardProposalRepository(this.database);
    const rows = isId(periodId) ? await proposals.listOfPeriod(periodId, page) : [];
    return toConnection(rows, page.limit, (row) => [row.id]);
  }

  async listSkips(
    proposalId: string,
    first: number,
    after: string | null,
  ): Promise<Connection<AwardSkipRow>> {
    const limit = pageSize(first);
    const place = Number(decodeCursor(after, 1)?.[0] ?? 0);
    const rows = await new AwardProposalRepository(this.database).listSkips(proposalId, {
      limit,
      afterPlace: Number.isSafeInteger(place) ? place : 0,
    });
    return toConnection(rows, limit, (row) => [row.place]);
  }

  #decide(
    staffId: string,
    proposalId: string,
    allowed: readonly ProposalStatus[],
    work: (
      tx: Transaction,
      proposal: AwardProposalRow,
      awards: AwardRow[],
      at: Date,
    ) => Promise<AwardProposalRow>,
  ): Promise<AwardProposalRow> {
    const at = this.clock();
    return this.database.transaction(async (tx) => {
      const proposal = await lock(tx, proposalId);
      await checkPeople(tx, staffId, proposal, { proposedBy: proposal.proposedBy });
      if (!allowed.includes(proposal.status)) throw refuseProposal('PROPOSAL_DECIDED', { field });
      const awards = await new AwardRepository(tx).listOfProposalForUpdate(proposal.id);
      return work(tx, proposal, awards, at);
    });
  }
}

/** The proposal, taken for this transaction. */
async function lock(tx: Transaction, id: string): Promise<AwardProposalRow> {
  const proposal = isId(id) ? await new AwardProposalRepository(tx).findForUpdate(id) : null;
  if (!proposal) throw refuseProposal('PROPOSAL_UNKNOWN', { field });
  return proposal;
}

/** @throws Refusal for whoever took a step before this one, and for the judges of the round */
async function checkPeople(
  tx: Transaction,
  staffId: string,
  { roundId }: AwardProposalRow,
  before: Partial<AwardPeople>,
): Promise<void> {
  const round = await new FinalisedRoundRepository(tx).find(roundId);
  const refusal = whyNotAwarding(staffId, before, round?.judgeIds ?? []);
  if (refusal) throw refuseAward(refusal, { field });
}

function note(
  tx: Transaction,
  deed: 'AWARDS_PROPOSED' | 'AWARDS_APPROVED' | 'AWARDS_REJECTED' | 'WINNERS_PUBLISHED',
  proposal: AwardProposalRow,
  by: { staffId: string; at: Date; reason: string | null },
): Promise<void> {
  return new DecisionRepository(tx).insert({
    actorId: by.staffId,
    deed,
    subjectId: proposal.id,
    reason: by.reason,
    decidedAt: by.at,
  });
}

function idsOf(awards: readonly AwardRow[]): string[] {
  return awards.map((award) => award.id);
}
