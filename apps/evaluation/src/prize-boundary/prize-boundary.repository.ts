import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { PrizeBoundaryRow } from './prize-boundary.row.ts';

export class PrizeBoundaryRepository {
  constructor(private readonly database: Queryable) {}

  async insert(boundary: PrizeBoundaryRow): Promise<void> {
    await this.database.manager.insert(PrizeBoundaryRow, boundary);
  }

  listOfRounds(roundIds: readonly string[]): Promise<PrizeBoundaryRow[]> {
    return this.database.rows(
      `select ${columns(PrizeBoundaryRow, 'b')} from prize_boundary b
       where b.round_id = any($1)`,
      [roundIds],
    );
  }
}
