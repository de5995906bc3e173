import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { OpenedPeriodRow } from './opened-period.row.ts';

export class OpenedPeriodRepository {
  constructor(private readonly database: Queryable) {}

  /** @returns false when the period was known */
  async insertOnce(period: OpenedPeriodRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into opened_period (id, code, programme_id, programme_code, opens_at, closes_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id`,
      [
        period.id,
        period.code,
        period.programmeId,
        period.programmeCode,
        period.opensAt,
        period.closesAt,
      ],
    );
    return inserted.length === 1;
  }

  async findId(programmeCode: string, code: string): Promise<string | null> {
    const [row] = await this.database.rows<{ id: string }>(
      'select id from opened_period where programme_code = $1 and code = $2 limit 1',
      [programmeCode, code],
    );
    return row?.id ?? null;
  }

  /**
   * Takes the period for oneself until the transaction ends. Whatever changes a period's plan or
   * proposes its prizes does so first, and hence one after the other.
   */
  async findForUpdate(id: string): Promise<OpenedPeriodRow | null> {
    const [row] = await this.database.rows<OpenedPeriodRow>(
      `select ${columns(OpenedPeriodRow, 'p')} from opened_period p where p.id = $1
       for no key update`,
      [id],
    );
    return row ?? null;
  }
}
