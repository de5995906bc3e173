import { createHash, randomBytes } from 'node:crypto';
import {
  type Clock,
  type Connection,
  type Database,
  decodeIdCursor,
  isId,
  newId,
  pageSize,
  routesPrefix,
  type Transaction,
  toConnection,
  type Viewer,
} from '@chia-se/subgraph-kit';
import { DecisionRepository } from '../decision/decision.repository.ts';
import type { Deed } from '../decision/decision.row.ts';
import { OpenedPeriodRepository } from '../period/opened-period.repository.ts';
import { type KeyRing, open } from '../person-key/key-ring.ts';
import { refuseDossier } from './dossier.errors.ts';
import { DossierRepository } from './dossier.repository.ts';
import type { DossierRow } from './dossier.row.ts';
import { keyPlace, partPlace } from './make-dossier.ts';

const lifetimeMs = 10 * 60_000;
const dayMs = 86_400_000;

/** Dossiers for the authorities: asked for, followed and downloaded. A sweeper makes them. */
export class DossierService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly options: { ring: KeyRing; dueDays: number },
  ) {}

  /** The one that is being made of a period, or another. @throws Refusal */
  export(viewer: Viewer, periodId: string): Promise<DossierRow> {
    const field = ['input', 'periodId'];
    return this.database.transaction(async (tx) => {
      const period = isId(periodId)
        ? await new OpenedPeriodRepository(tx).findForUpdate(periodId)
        : null;
      if (!period) throw refuseDossier('PERIOD_UNKNOWN', { field });
      await refuseJudges(tx, viewer, periodId);
      const dossiers = new DossierRepository(tx);
      const claimBy = await dossiers.lastClaimBy(periodId);
      if (!claimBy) throw refuseDossier('NO_WINNERS_YET', { field });
      const now = this.clock();
      const row = await dossiers.insertOnce({
        id: newId(now),
        periodId,
        requestedBy: viewer.id as string,
        requestedAt: now,
        dueAt: new Date(claimBy.getTime() + this.options.dueDays * dayMs),
        state: 'WAITING',
        ...unmade,
      });
      await this.#record(tx, viewer, 'DOSSIER_REQUESTED', row.id);
      return row;
    });
  }

  /** @throws Refusal */
  restart(viewer: Viewer, dossierId: string): Promise<DossierRow> {
    return this.database.transaction(async (tx) => {
      const dossiers = new DossierRepository(tx);
      const known = await this.#get(tx, viewer, dossierId);
      await new OpenedPeriodRepository(tx).findForUpdate(known.periodId);
      const row = await dossiers.restart(dossierId);
      if (!row) throw refuseDossier('NOT_FAILED', { field: ['input', 'dossierId'] });
      await this.#record(tx, viewer, 'DOSSIER_REQUESTED', dossierId);
      return row;
    });
  }

  find(id: string): Promise<DossierRow | null> {
    return isId(id) ? new DossierRepository(this.database).find(id) : Promise.resolve(null);
  }

  async listOfPeriod(
    periodId: string,
    first: number,
    after: string | null,
  ): Promise<Connection<DossierRow>> {
    const limit = pageSize(first);
    const before = decodeIdCursor(after);
    const rows = isId(periodId)
      ? await new DossierRepository(this.database).listOfPeriod(periodId, limit, before)
      : [];
    return toConnection(rows, limit, ({ id }) => [id]);
  }

  /** A link of ten minutes, on the trail. @throws Refusal */
  link(viewer: Viewer, dossierId: string): Promise<{ url: string; expiresAt: Date }> {
    const field = ['input', 'dossierId'];
    return this.database.transaction(async (tx) => {
      const { state } = await this.#get(tx, viewer, dossierId);
      if (state === 'DELETED') throw refuseDossier('DOSSIER_DELETED', { field });
      if (state !== 'READY') throw refuseDossier('DOSSIER_NOT_READY', { field });
      const token = randomBytes(24).toString('base64url');
      const expiresAt = new Date(this.clock().getTime() + lifetimeMs);
      const askerId = viewer.id as string;
      const link = { dossierId, askerId, tokenHash: hashOf(token), expiresAt };
      await new DossierRepository(tx).putLink(link);
      await this.#record(tx, viewer, 'DOSSIER_DOWNLOADED', dossierId);
      return { url: `${routesPrefix('rewards')}/dossier?ticket=${token}`, expiresAt };
    });
  }

  /** What a link is good for; `null` where it is none or over. */
  async findByTicket(ticket: unknown): Promise<(DossierRow & { periodCode: string }) | null> {
    if (typeof ticket !== 'string' || ticket.length > 64) return null;
    return new DossierRepository(this.database).findByLink(hashOf(ticket), this.clock());
  }

  /** The file, opened part by part. @throws Error where it was deleted meanwhile */
  async *file({ id, wrapped, wrappedBy }: DossierRow): AsyncGenerator<Buffer> {
    if (!wrapped || !wrappedBy) throw new Error(`The dossier ${id} has no file.`);
    const key = this.options.ring.unwrap(wrapped, wrappedBy, keyPlace(id));
    const dossiers = new DossierRepository(this.database);
    for (let place = 0; ; place += 1) {
      const sealed = await dossiers.findPart(id, place);
      if (!sealed) return;
      yield open(sealed, key, partPlace(id, place));
    }
  }

  async #get(tx: Transaction, viewer: Viewer, dossierId: string): Promise<DossierRow> {
    const row = isId(dossierId) ? await new DossierRepository(tx).find(dossierId) : null;
    if (!row) throw refuseDossier('DOSSIER_UNKNOWN', { field: ['input', 'dossierId'] });
    await refuseJudges(tx, viewer, row.periodId);
    return row;
  }

  #record(tx: Transaction, viewer: Viewer, deed: Deed, subjectId: string): Promise<void> {
    const decidedAt = this.clock();
    const actorId = viewer.id as string;
    return new DecisionRepository(tx).insert({ actorId, deed, subjectId, reason: null, decidedAt });
  }
}

const unmade = {
  documentsDone: 0,
  tries: 0,
  lease: null,
  leaseUntil: null,
  failure: null,
  wrappedBy: null,
  wrapped: null,
  size: null,
  hash: null,
  finishedAt: null,
  keepUntil: null,
};

/** A dossier names winners. @throws Refusal for those who judge, or judged in this period */
async function refuseJudges(tx: Transaction, viewer: Viewer, periodId: string): Promise<void> {
  const judges =
    viewer.scopes.has('scorecard:write') ||
    (await new DossierRepository(tx).hasJudged(periodId, viewer.id as string));
  if (judges) throw refuseDossier('JUDGES_DO_NOT_READ_IT');
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
