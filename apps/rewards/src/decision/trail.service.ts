import {
  type Connection,
  type Database,
  decodeIdCursor,
  isId,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { type DecisionFilter, DecisionRepository } from './decision.repository.ts';
import type { DecisionRow } from './decision.row.ts';

/** Reads the trail. */
export class TrailService {
  constructor(private readonly database: Database) {}

  async list(
    filter: DecisionFilter,
    first: number,
    after: string | null,
  ): Promise<Connection<DecisionRow>> {
    const limit = pageSize(first);
    const beforeId = decodeIdCursor(after);
    const isNobody = Object.values(filter).some((id) => id !== null && !isId(id));
    const rows = isNobody
      ? []
      : await new DecisionRepository(this.database).list(filter, limit + 1, beforeId);
    return toConnection(rows, limit, (row) => [row.id]);
  }
}
