import type { Transaction } from '@chia-se/subgraph-kit';
import { RoundStage } from '../judging-rules/judging-rules.type.ts';
import { PeriodRepository } from '../period/period.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { refuseShortlist } from './shortlist.errors.ts';
import { type Eligible, ShortlistRepository } from './shortlist.repository.ts';
import { entrantsRule, yearEntrantsRule } from './shortlist-rule.ts';

/**
 * Who comes into a final: the best of the panel's round or, into the final of a year, the best of the
 * round that decided each of its months.
 *
 * @throws Refusal PANEL_NOT_FINALISED, MONTHS_NOT_DECIDED, YEAR_WITHOUT_FINALISTS
 */
export async function entrantsOf(
  tx: Transaction,
  round: RoundRow,
): Promise<{ rule: string; entrants: Eligible[] }> {
  const shortlists = new ShortlistRepository(tx);
  if (round.stage !== RoundStage.YEAR_FINAL) {
    const entrants = await shortlists.listEntrants(round.periodId);
    if (entrants.length === 0) throw refuseShortlist('PANEL_NOT_FINALISED');
    return { rule: entrantsRule, entrants };
  }
  const undecided = await new PeriodRepository(tx).listUndecidedMonths(round.periodId);
  if (undecided.length > 0) {
    throw refuseShortlist('MONTHS_NOT_DECIDED', { parameters: { months: undecided.join(', ') } });
  }
  const entrants = await shortlists.listEntrantsOfYear(round.periodId);
  if (entrants.length === 0) throw refuseShortlist('YEAR_WITHOUT_FINALISTS');
  return { rule: yearEntrantsRule, entrants };
}
