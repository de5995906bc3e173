import {
  type Clock,
  type Connection,
  type Database,
  decodeIdCursor,
  newId,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { type GiftProvider, OutcomeUnknownError, ProviderKind } from '../provider/gift-provider.ts';
import type { GiftProviders } from '../provider/gift-providers.ts';
import { ProviderOrderRepository } from '../provider-order/provider-order.repository.ts';
import { type BookedGift, compareBooks } from './compare-books.ts';
import { refuseReconciliation } from './gift-reconciliation.errors.ts';
import type { ReconcileGiftsInput } from './gift-reconciliation.input.ts';
import { GiftReconciliationRepository } from './gift-reconciliation.repository.ts';
import type { GiftReconciliationRow } from './gift-reconciliation.row.ts';

const dayMs = 24 * 60 * 60 * 1_000;
/** Vietnam has no daylight saving time. */
const vietnamMs = 7 * 60 * 60 * 1_000;
const pageOfOurs = 1_000;
const keptDifferences = 100;
const smallestId = '00000000-0000-0000-0000-000000000000';

/** Our books against those of providers. */
export class GiftReconciliationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly providers: GiftProviders,
  ) {}

  /**
   * Compares a day with a provider's statement. A gift that it gave and that is still open here is
   * looked up at once.
   *
   * @param staffId `null` for the daily run
   * @throws Refusal DAY_INVALID, NO_PROVIDER, NO_STATEMENT
   */
  async reconcile(
    staffId: string | null,
    { provider: kind, day }: ReconcileGiftsInput,
  ): Promise<GiftReconciliationRow> {
    const from = startOf(day);
    const now = this.clock();
    if (from === null || from > now) {
      throw refuseReconciliation('DAY_INVALID', { field: ['input', 'day'] });
    }
    const provider = this.providers.find(kind);
    if (!provider) throw refuseReconciliation('NO_PROVIDER', { field: ['input', 'provider'] });
    const { differences, ...sums } = await this.#compare(provider, kind, day, from);
    const orders = new ProviderOrderRepository(this.database);
    for (const { key } of differences.filter((one) => one.kind === 'MISSING_HERE')) {
      await orders.hasten(key, now);
    }
    const row: GiftReconciliationRow = {
      ...sums,
      id: newId(now),
      provider: kind,
      day,
      differenceCount: differences.length,
      differences: differences.slice(0, keptDifferences),
      checkedBy: staffId,
      checkedAt: now,
    };
    await new GiftReconciliationRepository(this.database).insert(row);
    return row;
  }

  /** Every provider's yesterday, once. */
  async reconcileYesterday(): Promise<void> {
    const day = dayOf(new Date(this.clock().getTime() - dayMs));
    for (const provider of Object.values(ProviderKind)) {
      if (!this.providers.find(provider)) continue;
      const done = await new GiftReconciliationRepository(this.database).isDone(provider, day);
      if (!done) await this.reconcile(null, { provider, day });
    }
  }

  async list(first: number, after: string | null): Promise<Connection<GiftReconciliationRow>> {
    const limit = pageSize(first);
    const reconciliations = new GiftReconciliationRepository(this.database);
    const rows = await reconciliations.listPage(limit, decodeIdCursor(after));
    return toConnection(rows, limit, (row) => [row.id]);
  }

  async #compare(provider: GiftProvider, kind: ProviderKind, day: string, from: Date) {
    const until = new Date(from.getTime() + dayMs);
    try {
      return await compareBooks(this.#ours(kind, from, until), entriesOf(provider, kind, day));
    } catch (error) {
      if (error instanceof OutcomeUnknownError) throw refuseReconciliation('NO_STATEMENT');
      throw error;
    }
  }

  async *#ours(kind: ProviderKind, from: Date, until: Date): AsyncIterable<BookedGift> {
    const orders = new ProviderOrderRepository(this.database);
    for (let after = smallestId; ; ) {
      const rows = await orders.listDone(kind, from, until, after, pageOfOurs);
      for (const { id, amount } of rows) yield { key: id, amount };
      const last = rows.at(-1);
      if (!last || rows.length < pageOfOurs) return;
      after = last.id;
    }
  }
}

/** One provider may bring several kinds and keep one book. */
async function* entriesOf(
  provider: GiftProvider,
  kind: ProviderKind,
  day: string,
): AsyncIterable<BookedGift> {
  for await (const page of provider.statement(day)) {
    yield* page.filter((entry) => entry.kind === kind);
  }
}

function startOf(day: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const at = new Date(`${day}T00:00:00+07:00`);
  return Number.isNaN(at.getTime()) || dayOf(at) !== day ? null : at;
}

function dayOf(at: Date): string {
  return new Date(at.getTime() + vietnamMs).toISOString().slice(0, 10);
}
