import {
  type Connection,
  type Database,
  decodeCursor,
  isId,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { RoundReliabilityRepository } from './round-reliability.repository.ts';
import type { RoundReliabilityRow } from './round-reliability.row.ts';

/** How reliable rounds are, by criterion and from month to month. */
export class RoundReliabilityService {
  constructor(private readonly database: Database) {}

  listOfRounds(roundIds: readonly string[]): Promise<RoundReliabilityRow[]> {
    return new RoundReliabilityRepository(this.database).listOfRounds(roundIds);
  }

  /** Of a programme's finalised rounds, the latest first. */
  async listPage(
    programmeId: string,
    first: number,
    after: string | null,
  ): Promise<Connection<RoundReliabilityRow>> {
    const limit = pageSize(first);
    const keyOf = (row: RoundReliabilityRow) => [row.finalisedAt.toISOString(), row.roundId];
    const cursor = decodeCursor(after, 2);
    const key = cursor && { finalisedAt: String(cursor[0]), roundId: String(cursor[1]) };
    const isKey = !key || (isId(key.roundId) && !Number.isNaN(Date.parse(key.finalisedAt)));
    const page = { programmeId, limit, after: key };
    const rows =
      isKey && isId(programmeId)
        ? await new RoundReliabilityRepository(this.database).listPage(page)
        : [];
    return toConnection(rows, limit, keyOf);
  }
}
