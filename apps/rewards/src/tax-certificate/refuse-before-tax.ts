import type { Transaction } from '@chia-se/subgraph-kit';
import type { AwardRow } from '../award/award.row.ts';
import { refuseTax } from './tax-certificate.errors.ts';

/** Tax is withheld before hand-over. @throws Refusal while that is not recorded */
export async function refuseBeforeTax(tx: Transaction, award: AwardRow): Promise<void> {
  if ((award.taxWithheld ?? 0) === 0) return;
  const [recorded] = await tx.rows('select 1 from tax_record where award_id = $1', [award.id]);
  if (!recorded) throw refuseTax('TAX_NOT_WITHHELD', { field: ['input', 'awardId'] });
}
