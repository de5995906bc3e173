import type { Transaction } from '@chia-se/subgraph-kit';
import { GiftItemRepository } from '../gift-item/gift-item.repository.ts';
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
  gift: Pick<GiftOptionRow, 'id' | 'voucherPoolId'>,
  claim: { awardId: string; at: Date },
): Promise<void> {
  const poolId = await poolOf(tx, gift);
  if (!poolId) return;
  const held = await new VoucherRepository(tx).reserve(poolId, claim.awardId, claim.at);
  if (held) return;
  throw refuseVoucher('VOUCHER_OUT_OF_STOCK', { field: ['input', 'giftOptionId'] });
}

/** Of the gift, or of the one thing of it that is a voucher. */
async function poolOf(
  tx: Transaction,
  gift: Pick<GiftOptionRow, 'id' | 'voucherPoolId'>,
): Promise<string | null> {
  if (gift.voucherPoolId) return gift.voucherPoolId;
  const items = await new GiftItemRepository(tx).listOfGifts([gift.id]);
  return items.find(({ voucherPoolId }) => voucherPoolId)?.voucherPoolId ?? null;
}
