import { isId } from '../id.ts';
import { type Connection, decodeIdCursor, pageSize, toConnection } from '../types/connection.ts';

/** By whom, or about what; both or neither as well. `null` asks for all. */
export interface TrailFilter {
  staffMemberId: string | null;
  subjectId: string | null;
}

/** Reads the trail of staff decisions that a subgraph keeps, the newest first. */
export class TrailService<Row extends { id: string }> {
  /** @param list at most `limit` decisions whose ids come before `beforeId` */
  constructor(
    private readonly list: (
      filter: TrailFilter,
      limit: number,
      beforeId: string | null,
    ) => Promise<Row[]>,
  ) {}

  /** A page. Whatever can't be an id has no decisions. @throws GraphQLError for a bad `first` or cursor */
  async page(filter: TrailFilter, first: number, after: string | null): Promise<Connection<Row>> {
    const limit = pageSize(first);
    const beforeId = decodeIdCursor(after);
    const isNobody = Object.values(filter).some((id) => id !== null && !isId(id));
    const rows = isNobody ? [] : await this.list(filter, limit + 1, beforeId);
    return toConnection(rows, limit, (row) => [row.id]);
  }
}
