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
import { isFinal } from '../judging-rules/is-final.ts';
import { MissedIdeasRepository } from '../missed-ideas/missed-ideas.repository.ts';
import { itemCode } from '../round/blind-code.ts';
import { changeRound } from '../round/change-round.ts';
import { RoundRepository } from '../round/round.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { mayBecome } from '../round/round-status.ts';
import { entrantsOf } from './entrants.ts';
import { refuseShortlist } from './shortlist.errors.ts';
import type { ShortlistRoundInput } from './shortlist.input.ts';
import { type Eligible, ShortlistRepository } from './shortlist.repository.ts';
import type { ShortlistItemRow } from './shortlist-item.row.ts';
import { leftOutSampleSize, shortlistRule } from './shortlist-rule.ts';

/** Which opinions of a period a round judges. */
export class ShortlistService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  /** Takes the best of each topic by the declared rule, and what the manager adds by hand. */
  async make(actorId: string, input: ShortlistRoundInput): Promise<RoundRow> {
    const { roundId, perTopic } = input;
    const added = [...new Set(input.feedbackIds ?? [])];
    checkSizes(perTopic, added.length);
    const when = (status: RoundStatus) => mayBecome(status, RoundStatus.SHORTLISTED);
    return changeRound(
      this,
      { roundId, actorId, deed: 'SHORTLIST_ROUND', when },
      async (tx, round) => {
        if (isFinal(round.stage)) throw refuseShortlist('FINAL_TAKES_THE_BEST');
        const shortlists = new ShortlistRepository(tx);
        const byHand = await this.#eligible(tx, round, added);
        const byRule = await shortlists.listBestOfTopics(round.periodId, perTopic);
        const items = itemsOf(round, byRule, byHand, actorId);
        if (items.length === 0) throw refuseShortlist('NOTHING_TO_SHORTLIST');
        await shortlists.replace(roundId, items);
        const leftOut = await shortlists.countLeftOut(roundId, round.periodId);
        await new MissedIdeasRepository(tx).keepLeftOut(roundId, leftOut);
        const sample = leftOutSampleSize(leftOut);
        await shortlists.replaceLeftOutSample(roundId, round.periodId, sample);
        await new RoundRepository(tx).setShortlisted(roundId, shortlistRule);
        return `${shortlistRule}: ${perTopic} per topic, ${byHand.length} added by hand, ${items.length} in all, ${leftOut} left out`;
      },
    );
  }

  /** Fills a final with the best of the rounds before it; nobody adds anything, and nothing is drawn. */
  admitFinalists(actorId: string, roundId: string): Promise<RoundRow> {
    const when = (status: RoundStatus) => mayBecome(status, RoundStatus.SHORTLISTED);
    return changeRound(
      this,
      { roundId, actorId, deed: 'ADMIT_FINALISTS', when },
      async (tx, round) => {
        if (!isFinal(round.stage)) throw refuseShortlist('NOT_A_FINAL');
        const { rule, entrants } = await entrantsOf(tx, round);
        const items = itemsOf(round, entrants, [], actorId);
        await new ShortlistRepository(tx).replace(roundId, items);
        await new RoundRepository(tx).setShortlisted(roundId, rule);
        return `${rule}: ${entrants.length} entrants`;
      },
    );
  }

  async #eligible(tx: Transaction, round: RoundRow, ids: readonly string[]): Promise<Eligible[]> {
    const found = await new ShortlistRepository(tx).listEligible(round.periodId, ids.filter(isId));
    if (found.length === ids.length) return found;
    throw refuseShortlist('NOT_ELIGIBLE', {
      field: ['input', 'feedbackIds'],
      parameters: { count: ids.length - found.length },
    });
  }

  async listPage(
    roundId: string,
    first: number,
    after: string | null,
  ): Promise<Connection<ShortlistItemRow>> {
    const limit = pageSize(first);
    const [cursor = null] = decodeCursor(after, 1) ?? [];
    const rows =
      cursor === null || isId(cursor)
        ? await new ShortlistRepository(this.database).listPage(roundId, limit, cursor)
        : [];
    return toConnection(rows, limit, (row) => [row.feedbackId]);
  }

  listSample(roundIds: readonly string[]): Promise<{ roundId: string; id: string }[]> {
    return new ShortlistRepository(this.database).listSample(roundIds);
  }
}

function checkSizes(perTopic: number, added: number): void {
  if (perTopic < 0 || perTopic > 5_000) {
    throw refuseShortlist('PER_TOPIC_OUT_OF_RANGE', { field: ['input', 'perTopic'] });
  }
  if (added > 1_000) throw refuseShortlist('TOO_MANY_ADDED', { field: ['input', 'feedbackIds'] });
}

/** What the rule chose counts as chosen by the rule, even where a manager named it too. */
function itemsOf(
  round: RoundRow,
  byRule: readonly Eligible[],
  byHand: readonly Eligible[],
  actorId: string,
): ShortlistItemRow[] {
  const chosenBy = new Map<Eligible, string | null>(byRule.map((one) => [one, null]));
  const known = new Set(byRule.map((one) => one.feedbackId));
  for (const one of byHand) if (!known.has(one.feedbackId)) chosenBy.set(one, actorId);
  return [...chosenBy].map(([one, by]) => ({
    ...one,
    roundId: round.id,
    code: itemCode(round.codeKey, one.feedbackId),
    chosenBy: by,
    isAnchor: false,
  }));
}
