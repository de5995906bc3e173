import type { Clock, Database } from '@chia-se/subgraph-kit';
import {
  type GiftProvider,
  type OrderToProvider,
  type ProviderAnswer,
  ProviderKind,
  type StatementEntry,
} from '../provider/gift-provider.ts';
import { VoucherRepository } from './voucher.repository.ts';
import type { VoucherRow } from './voucher.row.ts';
import { VoucherStatus } from './voucher.type.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const entriesAtOnce = 500;
const refused = (reason: string) => ({ state: 'REFUSED', reason }) as const;

/** Voucher pools behind the seam of all providers: a code that was held by the claim is given once. */
export class VoucherProvider implements GiftProvider {
  readonly kind = ProviderKind.VOUCHER;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async reserve({ key }: OrderToProvider): Promise<ProviderAnswer> {
    const vouchers = new VoucherRepository(this.database);
    const ordered = await vouchers.findOrdered(key);
    if (!ordered) return refused('NO_POOL');
    const { awardId, poolId } = ordered;
    const held = await vouchers.findOfAward(awardId);
    if (held) return answerOf(held);
    const taken = await this.database.transaction((tx) =>
      new VoucherRepository(tx).reserve(poolId, awardId, this.clock()),
    );
    return taken ? answerOf(taken) : refused('OUT_OF_STOCK');
  }

  async commit({ key }: OrderToProvider): Promise<ProviderAnswer> {
    const vouchers = new VoucherRepository(this.database);
    const ordered = await vouchers.findOrdered(key);
    if (!ordered) return refused('NO_POOL');
    const given =
      (await vouchers.issue(ordered.awardId, key, this.clock())) ??
      (await vouchers.findOfAward(ordered.awardId));
    return given ? answerOf(given) : refused('REVOKED');
  }

  async lookUp(key: string): Promise<ProviderAnswer> {
    const vouchers = new VoucherRepository(this.database);
    const ordered = await vouchers.findOrdered(key);
    const held = ordered && (await vouchers.findOfAward(ordered.awardId));
    return held ? answerOf(held) : { state: 'ABSENT' };
  }

  async *statement(day: string): AsyncIterable<StatementEntry[]> {
    const from = new Date(`${day}T00:00:00+07:00`);
    const until = new Date(from.getTime() + dayMs);
    const vouchers = new VoucherRepository(this.database);
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const entries = await vouchers.listIssued(from, until, after, entriesAtOnce);
      yield entries;
      const last = entries.at(-1);
      if (!last || entries.length < entriesAtOnce) return;
      after = last.key;
    }
  }
}

function answerOf({ id: reference, status, issuedAt }: VoucherRow): ProviderAnswer {
  if (status === VoucherStatus.RESERVED || !issuedAt) return { state: 'RESERVED', reference };
  return { state: 'DONE', reference, doneAt: issuedAt, amount: null };
}
