import type { Clock, Database, Transaction } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import { AwardStatus } from '../award/award.type.ts';
import { isStopped } from '../award-stop/refuse-while-stopped.ts';
import { DeliveryRepository } from '../claim/delivery.repository.ts';
import { handOver, noteHandOver } from '../fulfilment/hand-over.ts';
import { hasArrived, listGiftParts } from '../gift-part/list-gift-parts.ts';
import type { PersonVault } from '../person-key/person-vault.ts';
import {
  type GiftProvider,
  type OrderToProvider,
  OutcomeUnknownError,
  type ProviderAnswer,
} from '../provider/gift-provider.ts';
import { ProviderOrderRepository } from './provider-order.repository.ts';
import type { ProviderOrderRow } from './provider-order.row.ts';
import { ProviderOrderStatus } from './provider-order.type.ts';

const longestPauseSeconds = 15 * 60;

interface Parts {
  database: Database;
  clock: Clock;
  vault: PersonVault;
}

/**
 * Takes one order a step further: reserve → commit → confirm. That it is committed is written down
 * before it is sent; whoever finds it so, after whatever happened, looks it up first. A process may die
 * between any two lines.
 */
export async function processOrder(
  { database, clock, vault }: Parts,
  provider: GiftProvider,
  order: ProviderOrderRow,
): Promise<void> {
  const orders = new ProviderOrderRepository(database);
  try {
    const sent = await toProvider(database, vault, order);
    if (!sent) {
      await orders.update(order, {
        status: ProviderOrderStatus.DISPUTED,
        dueAt: null,
        refusal: 'DELIVERY_ERASED',
      });
      return;
    }
    let answer = await (order.committedAt ? provider.lookUp(order.id) : provider.reserve(sent));
    // Its books have no such key, so nothing was given: the same key may be reserved anew.
    if (answer.state === 'ABSENT') answer = await provider.reserve(sent);
    if (answer.state === 'RESERVED') {
      if (!(await noteCommit({ database, clock, vault }, order, answer.reference))) return;
      answer = await provider.commit(sent);
    }
    await keepAnswer({ database, clock, vault }, order, answer);
  } catch (error) {
    if (!(error instanceof OutcomeUnknownError)) throw error;
    await orders.update(order, { dueAt: later(clock(), order.tries), lease: null });
  }
}

/** @returns false where awarding is stopped, or another worker has the order by now */
function noteCommit(
  { database, clock }: Parts,
  order: ProviderOrderRow,
  providerReference: string,
): Promise<boolean> {
  return database.transaction(async (tx) => {
    const orders = new ProviderOrderRepository(tx);
    const now = clock();
    if (await isStopped(tx)) {
      await orders.update(order, { dueAt: later(now, order.tries), lease: null });
      return false;
    }
    return orders.update(order, {
      status: ProviderOrderStatus.COMMITTING,
      committedAt: order.committedAt ?? now,
      providerReference,
    });
  });
}

async function keepAnswer(
  { database, clock, vault }: Parts,
  order: ProviderOrderRow,
  answer: ProviderAnswer,
): Promise<void> {
  await database.transaction(async (tx) => {
    const orders = new ProviderOrderRepository(tx);
    const now = clock();
    if (answer.state === 'DONE') return confirm(tx, vault, order, answer, now);
    if (answer.state === 'REFUSED') {
      const refusal = answer.reason;
      await orders.update(order, {
        status: ProviderOrderStatus.REFUSED,
        refusal,
        dueAt: null,
        lease: null,
      });
      return;
    }
    const status = answer.state === 'WORKING' ? ProviderOrderStatus.WORKING : order.status;
    await orders.update(order, {
      status,
      committedAt: order.committedAt ?? now,
      dueAt: later(now, order.tries),
      lease: null,
    });
  });
}

async function confirm(
  tx: Transaction,
  vault: PersonVault,
  order: ProviderOrderRow,
  { reference, doneAt, amount }: Extract<ProviderAnswer, { state: 'DONE' }>,
  now: Date,
): Promise<void> {
  // Before the order: whoever hands over by hand takes the award first, too.
  const award = await new AwardRepository(tx).findForUpdate(order.awardId);
  const fits = amount === order.amount;
  const kept = await new ProviderOrderRepository(tx).update(order, {
    status: fits ? ProviderOrderStatus.CONFIRMED : ProviderOrderStatus.DISPUTED,
    refusal: fits ? null : `AMOUNT ${amount}`,
    providerReference: reference,
    doneAt,
    dueAt: null,
    lease: null,
  });
  if (!kept || !fits || award?.status !== AwardStatus.FULFILLING) return;
  const staffId = award.fulfilmentStartedBy as string;
  const by = { staffId, note: `${order.provider} ${reference}`, at: now };
  await noteHandOver(tx, vault, award, by);
  const parts = await listGiftParts(tx, award);
  if (parts.every(hasArrived)) await handOver(tx, award, by);
}

/** `null` once the winner's data was erased: then there is nobody to give to. */
async function toProvider(
  database: Database,
  vault: PersonVault,
  { id, awardId, provider, item, amount }: ProviderOrderRow,
): Promise<OrderToProvider | null> {
  const [delivery] = await new DeliveryRepository(database, vault).listOfAwards([awardId]);
  if (!delivery) return null;
  const { phoneNumber, recipientName: name, address } = delivery;
  return { key: id, kind: provider, item, amount, recipient: { phoneNumber, name, address } };
}

function later(now: Date, tries: number): Date {
  const seconds = Math.min(longestPauseSeconds, 2 ** Math.min(tries, 20) / 2);
  return new Date(now.getTime() + 1_000 * seconds);
}
