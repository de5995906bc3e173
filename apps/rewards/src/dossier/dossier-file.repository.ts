import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { DossierRow } from './dossier.row.ts';

const all = columns(DossierRow, 'd');

/** A worker's hold on a dossier: only while it stands does what the worker brings count. */
export interface Hold {
  dossierId: string;
  lease: string;
}

/** How the file of a dossier comes and goes. Every step of a worker names its lease. */
export class DossierFileRepository {
  constructor(private readonly database: Queryable) {}

  /** Takes one that waits, or whose worker died; of two workers one gets it. */
  async take(lease: string, now: Date, until: Date): Promise<DossierRow | null> {
    const [row] = await this.database.rows<DossierRow>(
      `update dossier d set state = 'RUNNING', lease = $1, lease_until = $3, tries = d.tries + 1,
         documents_done = 0
       where d.id = (
         select o.id from dossier o
         where o.state = 'WAITING' or (o.state = 'RUNNING' and o.lease_until < $2)
         order by o.id limit 1 for update skip locked)
       returning ${all}`,
      [lease, now, until],
    );
    return row ?? null;
  }

  /** Forgets what an earlier try left, and keeps the key that closes this one. */
  async begin(hold: Hold, key: { wrappedBy: string; wrapped: Buffer }): Promise<void> {
    await this.#mustHold(
      hold,
      `update dossier set wrapped_by = $3, wrapped = $4 where id = $1 and lease = $2 returning id`,
      [key.wrappedBy, key.wrapped],
    );
    await this.database.rows('delete from dossier_part where dossier_id = $1', [hold.dossierId]);
  }

  async addPart(hold: Hold, place: number, sealed: Buffer): Promise<void> {
    await this.#mustHold(
      hold,
      `insert into dossier_part (dossier_id, place, sealed)
       select id, $3::int, $4::bytea from dossier where id = $1 and lease = $2 for update
       returning dossier_id`,
      [place, sealed],
    );
  }

  async report(hold: Hold, documentsDone: number, leaseUntil: Date): Promise<void> {
    await this.#mustHold(
      hold,
      `update dossier set documents_done = $3, lease_until = $4
       where id = $1 and lease = $2 returning id`,
      [documentsDone, leaseUntil],
    );
  }

  async finish(
    hold: Hold,
    file: { size: number; hash: string; finishedAt: Date; keepUntil: Date },
  ): Promise<void> {
    await this.#mustHold(
      hold,
      `update dossier set state = 'READY', lease = null, lease_until = null, failure = null,
         size = $3, hash = $4, finished_at = $5, keep_until = $6
       where id = $1 and lease = $2 returning id`,
      [file.size, file.hash, file.finishedAt, file.keepUntil],
    );
  }

  /** Another try follows while there are any left. */
  async fail({ dossierId, lease }: Hold, failure: string, mostTries: number): Promise<void> {
    await this.database.rows(
      `update dossier set lease = null, lease_until = null, failure = $3,
         state = case when tries < $4 then 'WAITING' else 'FAILED' end,
         wrapped = null, wrapped_by = null
       where id = $1 and lease = $2`,
      [dossierId, lease, failure, mostTries],
    );
    await this.#deleteParts();
  }

  /** Files that name a subscriber go with them; what is in the making begins anew. */
  async deleteNaming(subscriberId: string): Promise<void> {
    await this.database.rows(
      `update dossier set lease = null, lease_until = null, wrapped = null, wrapped_by = null,
         state = case when state = 'READY' then 'DELETED' else 'WAITING' end
       where state in ('READY', 'RUNNING') and period_id in (
         select period_id from award where subscriber_id = $1 and announced_at is not null)`,
      [subscriberId],
    );
    await this.#deleteParts();
  }

  async deleteOutdated(now: Date): Promise<void> {
    const outdated = await this.database.rows(
      `update dossier set state = 'DELETED', wrapped = null, wrapped_by = null
       where state = 'READY' and keep_until <= $1 returning id`,
      [now],
    );
    if (outdated.length > 0) await this.#deleteParts();
  }

  /** What no key opens any more. */
  async #deleteParts(): Promise<void> {
    await this.database.rows(
      `delete from dossier_part where dossier_id in (
         select distinct p.dossier_id from dossier_part p
         join dossier d on d.id = p.dossier_id where d.wrapped is null)`,
    );
  }

  async #mustHold({ dossierId, lease }: Hold, sql: string, more: unknown[]): Promise<void> {
    const touched = await this.database.rows(sql, [dossierId, lease, ...more]);
    if (touched.length === 0) throw new LeaseLost(dossierId);
  }
}

/** Another worker took it, or an erasure ended it. */
export class LeaseLost extends Error {
  constructor(dossierId: string) {
    super(`The dossier ${dossierId} is in other hands.`);
  }
}
