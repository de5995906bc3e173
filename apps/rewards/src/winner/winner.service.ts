import {
  type Connection,
  type Database,
  decodeCursor,
  isId,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { type ShownWinner, type WinnerKey, WinnerRepository } from './winner.repository.ts';

/** The published list. */
export class WinnerService {
  constructor(private readonly database: Database) {}

  async listOfPeriod(
    periodId: string,
    first: number,
    after: string | null,
  ): Promise<Connection<ShownWinner>> {
    const limit = pageSize(first);
    const key = keyIn(after);
    const rows = isId(periodId)
      ? await new WinnerRepository(this.database).listOfPeriod(periodId, limit, key)
      : [];
    return toConnection(rows, limit, (row) => [row.prizePlace, row.rank, row.awardId]);
  }
}

/** A cursor of another list begins anew. */
function keyIn(cursor: string | null): WinnerKey | null {
  const [prizePlace, rank, awardId] = decodeCursor(cursor, 3) ?? [];
  const numbers = [Number(prizePlace), Number(rank)];
  if (awardId === undefined || !isId(awardId) || !numbers.every(fits)) return null;
  return { prizePlace: Number(prizePlace), rank: Number(rank), awardId };
}

function fits(number: number): boolean {
  return Number.isInteger(number) && Math.abs(number) < 2 ** 31;
}
