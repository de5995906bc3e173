import { isId, type Transaction } from '@chia-se/subgraph-kit';
import { refuseAward } from '../award/award.errors.ts';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import type { AwardStatus } from '../award/award.type.ts';
import { whyNotAwarding } from '../award/award-people.ts';
import { canBecome } from '../award/award-status.ts';
import { FinalisedRoundRepository } from '../round/finalised-round.repository.ts';
import { refuseBeforeTax } from '../tax-certificate/refuse-before-tax.ts';

const field = ['input', 'awardId'];

/** @throws Refusal for whoever proposed, approved, published or judged, and where `to` can't follow */
export async function lockForHandOver(
  tx: Transaction,
  { staffId, awardId, to }: { staffId: string; awardId: string; to: AwardStatus },
): Promise<AwardRow> {
  const award = await lockAsFulfiller(tx, { staffId, awardId });
  if (!canBecome(award.status, to)) {
    throw refuseAward('AWARD_NOT_READY', { field, parameters: { status: award.status } });
  }
  await refuseBeforeTax(tx, award);
  return award;
}

/** @throws Refusal for whoever proposed, approved, published or judged */
export async function lockAsFulfiller(
  tx: Transaction,
  { staffId, awardId }: { staffId: string; awardId: string },
): Promise<AwardRow> {
  const award = isId(awardId) ? await new AwardRepository(tx).findForUpdate(awardId) : null;
  if (!award) throw refuseAward('AWARD_UNKNOWN', { field });
  const round = await new FinalisedRoundRepository(tx).find(award.roundId);
  const refusal = whyNotAwarding(staffId, award, round?.judgeIds ?? []);
  if (refusal) throw refuseAward(refusal, { field });
  return award;
}
