import type { Transaction } from '@chia-se/subgraph-kit';
import type { GiftOptionRow } from '../gift-option/gift-option.row.ts';
import { refuseVoucher } from './voucher.errors.ts';
import { VoucherRepository } from './voucher.repository.ts';

/**
 * Holds a code for an award that is being claimed, in the claim's own transaction: no claim without a
 * code, no code without the claim.
 *
 * @throws Refusal VOUCHER_OUT_OF_STOCK
 */
export async function holdVoucher(
  tx: Transaction,
  gift: Pick<GiftOptionRow, 'voucherPoolId'>,
  claim: { awardId: string; at: Date },
): Promise<void> {
  if (!gift.voucherPoolId) return;
  const held = await new VoucherRepository(tx).reserve(gift.voucherPoolId, claim.awardId, claim.at);
  if (held) return;
  throw refuseVoucher('VOUCHER_OUT_OF_STOCK', { field: ['input', 'giftOptionId'] });
}
