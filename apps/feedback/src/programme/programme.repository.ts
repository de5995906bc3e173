import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { ProgrammeRow } from './programme.row.ts';

export class ProgrammeRepository {
  constructor(private readonly database: Queryable) {}

  listByIds(ids: readonly string[]): Promise<ProgrammeRow[]> {
    return this.database.rows(
      `select ${columns(ProgrammeRow, 'p')} from programme p where p.id = any($1)`,
      [ids],
    );
  }

  async findByCode(code: string): Promise<ProgrammeRow | null> {
    const [row] = await this.database.rows<ProgrammeRow>(
      `select ${columns(ProgrammeRow, 'p')} from programme p where p.code = $1`,
      [code],
    );
    return row ?? null;
  }

  /** In the order in which they were created. */
  list(above: string, limit: number): Promise<ProgrammeRow[]> {
    return this.database.rows(
      `select ${columns(ProgrammeRow, 'p')} from programme p where p.id > $1 order by p.id limit $2`,
      [above, limit],
    );
  }

  /** Returns false when the code is taken. */
  async insert(programme: ProgrammeRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into programme (id, code, name, description, created_at) values ($1, $2, $3, $4, $5)
       on conflict (code) do nothing returning id`,
      [programme.id, programme.code, programme.name, programme.description, programme.createdAt],
    );
    return inserted.length === 1;
  }
}
