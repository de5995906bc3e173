import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { DepartmentRow } from './department.row.ts';

/** More than any carrier has; it only keeps a list from being endless. */
const most = 200;

export class DepartmentRepository {
  constructor(private readonly database: Queryable) {}

  list(): Promise<DepartmentRow[]> {
    return this.database.rows(
      `select ${columns(DepartmentRow, 'd')} from department d order by d.place, d.code limit ${most}`,
    );
  }

  listByCodes(codes: readonly string[]): Promise<DepartmentRow[]> {
    return this.database.rows(
      `select ${columns(DepartmentRow, 'd')} from department d where d.code = any($1)`,
      [codes],
    );
  }
}
