import { normalise } from '@chia-se/locale';
import type { Transaction } from '@chia-se/subgraph-kit';
import { refuseAward } from '../award/award.errors.ts';
import type { AwardRow } from '../award/award.row.ts';
import { AwardStatus } from '../award/award.type.ts';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { listGiftParts } from '../gift-part/list-gift-parts.ts';
import { lockAsFulfiller } from '../hand-over-code/lock-for-hand-over.ts';
import { ProviderKind } from '../provider/gift-provider.ts';
import { ProviderOrderRepository } from '../provider-order/provider-order.repository.ts';
import type { ProviderOrderRow } from '../provider-order/provider-order.row.ts';
import { newOrder } from '../provider-order/provider-order.service.ts';
import { ProviderOrderStatus } from '../provider-order/provider-order.type.ts';
import { refuseVoucher } from '../voucher/voucher.errors.ts';
import { VoucherRepository } from '../voucher/voucher.repository.ts';
import { VoucherStatus } from '../voucher/voucher.type.ts';
import { refuseFulfilment } from './fulfilment.errors.ts';

const field = ['input', 'awardId'];

/**
 * Orders another code of the same pool for one that was taken back after it was given. It is held at
 * once, and given by an order of its own: once for each code that was taken back.
 *
 * @throws Refusal
 */
export async function replaceVoucher(
  tx: Transaction,
  { awardId, reason: typed }: { awardId: string; reason: string },
  { staffId, at }: { staffId: string; at: Date },
): Promise<AwardRow> {
  const reason = normalise(typed);
  if (reason.length < 10 || reason.length > 500) {
    throw refuseFulfilment('REPLACEMENT_REASON_INVALID', { field: ['input', 'reason'] });
  }
  const award = await lockAsFulfiller(tx, { staffId, awardId });
  if (award.status !== AwardStatus.FULFILLED) {
    throw refuseAward('AWARD_NOT_READY', { field, parameters: { status: award.status } });
  }
  const parts = await listGiftParts(tx, award);
  const part = parts.find(({ provider }) => provider === ProviderKind.VOUCHER);
  const givenId = part?.order && givenBy(part.order);
  const vouchers = new VoucherRepository(tx);
  const given = givenId ? await vouchers.findOfOrder(givenId) : null;
  if (!part || !givenId || given?.status !== VoucherStatus.REVOKED) {
    throw refuseFulfilment('VOUCHER_STANDS', { field });
  }
  const held = await vouchers.reserve(given.poolId, award.id, at);
  if (!held) throw refuseVoucher('VOUCHER_OUT_OF_STOCK', { field });
  if (held.addedBy === staffId) throw refuseFulfilment('ADDED_THE_VOUCHER', { field });
  await new ProviderOrderRepository(tx).insert(newOrder(award, part, at, givenId));
  const deed = 'VOUCHER_REPLACED';
  const decision = { actorId: staffId, deed, subjectId: award.id, reason, decidedAt: at } as const;
  await new DecisionRepository(tx).insert(decision);
  await appendToLedger(tx, [{ deed, awards: [award], actorId: staffId, at }]);
  return award;
}

/** The order that gave the code: this one, or where it was refused the one that it was to replace. */
function givenBy({ id, status, replacesId }: ProviderOrderRow): string | null {
  if (status === ProviderOrderStatus.CONFIRMED) return id;
  return status === ProviderOrderStatus.REFUSED ? replacesId : null;
}
