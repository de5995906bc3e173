import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { type DossierLinkRow, DossierRow } from './dossier.row.ts';

const all = columns(DossierRow, 'd');

export class DossierRepository {
  constructor(private readonly database: Queryable) {}

  /** @returns what is in the making of the period: this one, or the one that was there */
  async insertOnce(row: DossierRow): Promise<DossierRow> {
    await this.database.rows(
      `insert into dossier (id, period_id, requested_by, requested_at, due_at, state)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (period_id) where state in ('WAITING', 'RUNNING') do nothing`,
      [row.id, row.periodId, row.requestedBy, row.requestedAt, row.dueAt, row.state],
    );
    const [standing] = await this.database.rows<DossierRow>(
      `select ${all} from dossier d where d.period_id = $1 and d.state in ('WAITING', 'RUNNING')`,
      [row.periodId],
    );
    // The one that was there may have ended in between: then it is the answer.
    return standing ?? (await this.listOfPeriod(row.periodId, 0, null))[0] ?? row;
  }

  async find(id: string): Promise<DossierRow | null> {
    const [row] = await this.database.rows<DossierRow>(
      `select ${all} from dossier d where d.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** The newest first; one row more than asked for. */
  listOfPeriod(periodId: string, limit: number, before: string | null): Promise<DossierRow[]> {
    return this.database.rows(
      `select ${all} from dossier d where d.period_id = $1 and ($3::uuid is null or d.id < $3)
       order by d.id desc limit $2`,
      [periodId, limit + 1, before],
    );
  }

  /** The end of the last time to claim, of which a report has to be made; `null` where nobody won. */
  async lastClaimBy(periodId: string): Promise<Date | null> {
    const [row] = await this.database.rows<{ last: Date | null }>(
      'select max(claim_by) as last from award where period_id = $1 and announced_at is not null',
      [periodId],
    );
    return row?.last ?? null;
  }

  /** Whether somebody judged in a round of the period. */
  async hasJudged(periodId: string, staffId: string): Promise<boolean> {
    const rows = await this.database.rows(
      'select 1 from finalised_round where period_id = $1 and $2 = any(judge_ids) limit 1',
      [periodId, staffId],
    );
    return rows.length > 0;
  }

  /** Begins a failed one anew, unless another of its period is in the making. */
  async restart(id: string): Promise<DossierRow | null> {
    const [row] = await this.database.rows<DossierRow>(
      `update dossier d set state = 'WAITING', tries = 0, documents_done = 0
       where d.id = $1 and d.state = 'FAILED' and not exists (
         select 1 from dossier o
         where o.period_id = d.period_id and o.state in ('WAITING', 'RUNNING'))
       returning ${all}`,
      [id],
    );
    return row ?? null;
  }

  async putLink(link: DossierLinkRow): Promise<void> {
    await this.database.rows(
      `insert into dossier_link (dossier_id, asker_id, token_hash, expires_at)
       values ($1, $2, $3, $4) on conflict (dossier_id, asker_id) do update
       set token_hash = excluded.token_hash, expires_at = excluded.expires_at`,
      [link.dossierId, link.askerId, link.tokenHash, link.expiresAt],
    );
  }

  async findByLink(
    tokenHash: string,
    now: Date,
  ): Promise<(DossierRow & { periodCode: string }) | null> {
    const [row] = await this.database.rows<DossierRow & { periodCode: string }>(
      `select ${all}, o.code as "periodCode" from dossier_link l
         join dossier d on d.id = l.dossier_id join opened_period o on o.id = d.period_id
       where l.token_hash = $1 and l.expires_at > $2 and d.state = 'READY'`,
      [tokenHash, now],
    );
    return row ?? null;
  }

  /** The stretch of a file at a place. */
  async findPart(dossierId: string, place: number): Promise<Buffer | null> {
    const [row] = await this.database.rows<{ sealed: Buffer }>(
      'select sealed from dossier_part where dossier_id = $1 and place = $2',
      [dossierId, place],
    );
    return row?.sealed ?? null;
  }
}
