import type { Transaction } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import type { AwardStatus } from '../award/award.type.ts';
import type { LedgerNote } from '../award-ledger/append-to-ledger.ts';
import { OpenedPeriodRepository } from '../period/opened-period.repository.ts';
import { FinalisedRoundRepository } from '../round/finalised-round.repository.ts';
import { WinnerRepository } from '../winner/winner.repository.ts';
import { draftAwards, keepDraft } from './draft-awards.ts';

/** How an announced award ends without its gift. */
type Ending =
  | { status: AwardStatus.DECLINED | AwardStatus.EXPIRED }
  | { status: AwardStatus.DISQUALIFIED; disqualifiedBy: string };

/**
 * Ends announced awards of one round and proposes their prizes to whoever comes next in its frozen
 * ranking. What it proposes still needs approval and publication, by people. A gift for an occasion is
 * for one person alone: it ends, and goes to nobody else.
 *
 * @param awards of one round or one occasion, locked
 * @returns what the ledger should be told about the replacements
 */
export async function passOnPrizes(
  tx: Transaction,
  awards: readonly AwardRow[],
  ending: Ending & { at: Date },
): Promise<LedgerNote[]> {
  const { at, ...change } = ending;
  const [first] = awards;
  if (!first) return [];
  // Before the counters move: whoever proposes takes the period first too, and nobody waits in a circle.
  if (first.periodId) await new OpenedPeriodRepository(tx).findForUpdate(first.periodId);
  const ids = awards.map((award) => award.id);
  await new AwardRepository(tx).update(ids, { ...change, endedAt: at });
  await new WinnerRepository(tx).withdraw(ids, at);
  const round = await new FinalisedRoundRepository(tx).find(first.roundId);
  const draft = round && (await draftAwards(tx, round, countByPrize(awards)));
  if (!draft || draft.allocation.awards.length === 0) return [];
  const kept = await keepDraft(tx, round, draft, { proposedBy: null, at });
  return [{ deed: 'PROPOSED', awards: kept.awards, actorId: null, at }];
}

function countByPrize(awards: readonly AwardRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { prizeId } of awards) counts.set(prizeId, (counts.get(prizeId) ?? 0) + 1);
  return counts;
}
