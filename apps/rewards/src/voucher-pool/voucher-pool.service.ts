import { normalise } from '@chia-se/locale';
import {
  type Clock,
  type Connection,
  type Database,
  decodeIdCursor,
  isId,
  newId,
  pageSize,
  type Transaction,
  toConnection,
} from '@chia-se/subgraph-kit';
import { DecisionRepository } from '../decision/decision.repository.ts';
import type { Deed } from '../decision/decision.row.ts';
import { VoucherRepository } from '../voucher/voucher.repository.ts';
import { VoucherStatus } from '../voucher/voucher.type.ts';
import { newVoucherCode, readVoucherCode } from '../voucher/voucher-code.ts';
import { VoucherKeys } from './voucher-keys.ts';
import { refuseVoucherPool } from './voucher-pool.errors.ts';
import type {
  CreateVoucherPoolInput,
  GenerateVouchersInput,
  ImportVouchersInput,
  RevokeVouchersInput,
} from './voucher-pool.input.ts';
import { VoucherPoolRepository } from './voucher-pool.repository.ts';
import type { VoucherPoolRow } from './voucher-pool.row.ts';
import { VoucherSource, type VoucherStock } from './voucher-pool.type.ts';

const codesAtOnce = 1_000;

/** Codes come in, and are taken back. Nobody of the staff is ever shown one. */
export class VoucherPoolService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly platformKey: Buffer | undefined,
  ) {}

  create(staffId: string, input: CreateVoucherPoolInput): Promise<VoucherPoolRow> {
    const platformKey = this.#key();
    const name = normalise(input.name).trim();
    const fits = name.length >= 3 && name.length <= 120;
    if (!fits || input.faceValue < 1 || input.lowStockAt < 0) {
      throw refuseVoucherPool('VOUCHER_POOL_INVALID', { field: ['input'] });
    }
    return this.database.transaction(async (tx) => {
      const createdAt = this.clock();
      const id = newId(createdAt);
      const { source, faceValue, lowStockAt } = input;
      const wrappedKey = VoucherKeys.make(id, platformKey);
      const createdBy = staffId;
      const pool = { id, name, source, faceValue, lowStockAt, wrappedKey, createdBy, createdAt };
      await new VoucherPoolRepository(tx).insert(pool);
      await note(tx, 'VOUCHER_POOL_CREATED', pool.id, { staffId, at: createdAt, reason: name });
      return pool;
    });
  }

  /** Adds a partner's codes. Codes that are there already stay as they are, so that a retry is safe. */
  async import(staffId: string, input: ImportVouchersInput) {
    const pool = await this.#poolFor(input.poolId, VoucherSource.IMPORTED);
    const { batch, expiresAt } = this.#batchOf(input);
    if (input.codes.length < 1 || input.codes.length > codesAtOnce) throw codesMissing('codes');
    const codes = input.codes.map((typed) => readVoucherCode(typed, pool.source));
    const wrong = codes.findIndex((code) => !/^[^\s\p{Cc}]{6,100}$/u.test(code));
    if (wrong >= 0) {
      throw refuseVoucherPool('CODE_INVALID', {
        field: ['input', 'codes', String(wrong)],
        parameters: { place: wrong + 1 },
      });
    }
    return this.database.transaction((tx) =>
      this.#add(tx, pool, codes, { staffId, batch, expiresAt }),
    );
  }

  /** Makes codes of our own. A batch is made once: a retry makes no more. */
  async generate(staffId: string, input: GenerateVouchersInput) {
    const pool = await this.#poolFor(input.poolId, VoucherSource.GENERATED);
    const { batch, expiresAt } = this.#batchOf(input);
    if (input.count < 1 || input.count > codesAtOnce) throw codesMissing('count');
    return this.database.transaction(async (tx) => {
      const vouchers = new VoucherRepository(tx);
      await vouchers.lockBatch(pool.id, batch);
      if (await vouchers.hasBatch(pool.id, batch)) return { pool, added: 0, duplicates: [] };
      const codes = Array.from({ length: input.count }, () =>
        readVoucherCode(newVoucherCode(), pool.source),
      );
      return this.#add(tx, pool, codes, { staffId, batch, expiresAt });
    });
  }

  /** Takes back what was not used yet, of a batch or of the pool. */
  async revoke(staffId: string, { poolId, batch, reason }: RevokeVouchersInput) {
    const pool = await this.#pool(poolId);
    const why = normalise(reason).trim();
    if (why.length < 3 || why.length > 500) {
      throw refuseVoucherPool('REASON_MISSING', { field: ['input', 'reason'] });
    }
    return this.database.transaction(async (tx) => {
      const at = this.clock();
      const named = batch ? normalise(batch).trim() : null;
      const gone = await new VoucherRepository(tx).revoke(pool.id, named, { staffId, at });
      await note(tx, 'VOUCHERS_REVOKED', pool.id, { staffId, at, reason: why });
      return { pool, revoked: gone.revoked, revokedWithWinners: gone.withWinners };
    });
  }

  async list(
    { onlyLow }: { onlyLow: boolean },
    first: number,
    after: string | null,
  ): Promise<Connection<VoucherPoolRow>> {
    const limit = pageSize(first);
    const pools = new VoucherPoolRepository(this.database);
    const before = decodeIdCursor(after);
    const rows = onlyLow
      ? await pools.listLow(limit, before, this.clock())
      : await pools.listPage(limit, before);
    return toConnection(rows, limit, (row) => [row.id]);
  }

  countStock(poolIds: readonly string[]): Promise<VoucherStock[]> {
    return new VoucherPoolRepository(this.database).countStock(poolIds, this.clock());
  }

  async #add(
    tx: Transaction,
    pool: VoucherPoolRow,
    codes: readonly string[],
    { staffId, batch, expiresAt }: { staffId: string; batch: string; expiresAt: Date | null },
  ) {
    const keys = VoucherKeys.unwrap(pool.id, pool.wrappedKey, this.#key());
    const at = this.clock();
    const hashes = codes.map((code) => keys.hash(code).toString('hex'));
    const rows = codes.flatMap((code, index) => {
      if (hashes.indexOf(hashes[index] as string) < index) return [];
      const id = newId(at);
      return [
        {
          id,
          poolId: pool.id,
          batch,
          codeHash: Buffer.from(hashes[index] as string, 'hex'),
          sealedCode: keys.seal(id, code),
          status: VoucherStatus.AVAILABLE,
          expiresAt,
          addedBy: staffId,
          addedAt: at,
          awardId: null,
          orderId: null,
          issuedAt: null,
          revealedAt: null,
          redeemedBy: null,
          redeemedAt: null,
          revokedBy: null,
          revokedAt: null,
        },
      ];
    });
    const inserted = await new VoucherRepository(tx).insertNew(rows);
    const left = new Set(inserted.map((hash) => hash.toString('hex')));
    const duplicates = hashes.flatMap((hash, index) => (left.delete(hash) ? [] : [index + 1]));
    const added = inserted.length;
    const reason = `${batch}: ${added}`;
    if (added > 0) await note(tx, 'VOUCHERS_ADDED', pool.id, { staffId, at, reason });
    return { pool, added, duplicates };
  }

  #batchOf(input: { batch: string; expiresAt?: Date | null | undefined }) {
    const batch = normalise(input.batch).trim();
    if (batch.length < 3 || batch.length > 60) {
      throw refuseVoucherPool('BATCH_INVALID', { field: ['input', 'batch'] });
    }
    const expiresAt = input.expiresAt ?? null;
    if (expiresAt && expiresAt <= this.clock()) {
      throw refuseVoucherPool('EXPIRY_PAST', { field: ['input', 'expiresAt'] });
    }
    return { batch, expiresAt };
  }

  async #poolFor(id: string, source: VoucherSource): Promise<VoucherPoolRow> {
    this.#key();
    const pool = await this.#pool(id);
    if (pool.source === source) return pool;
    throw refuseVoucherPool('VOUCHER_SOURCE_WRONG', { field: ['input', 'poolId'] });
  }

  async #pool(id: string): Promise<VoucherPoolRow> {
    const pools = new VoucherPoolRepository(this.database);
    const [pool] = isId(id) ? await pools.listByIds([id]) : [];
    if (pool) return pool;
    throw refuseVoucherPool('VOUCHER_POOL_UNKNOWN', { field: ['input', 'poolId'] });
  }

  #key(): Buffer {
    if (!this.platformKey) throw refuseVoucherPool('VOUCHERS_OFF');
    return this.platformKey;
  }
}

function codesMissing(name: string) {
  const parameters = { most: codesAtOnce };
  return refuseVoucherPool('CODES_MISSING', { field: ['input', name], parameters });
}

function note(
  tx: Transaction,
  deed: Deed,
  subjectId: string,
  { staffId, at, reason }: { staffId: string; at: Date; reason: string },
): Promise<void> {
  const decision = { actorId: staffId, deed, subjectId, reason, decidedAt: at };
  return new DecisionRepository(tx).insert(decision);
}
