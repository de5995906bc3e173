import {
  type Connection,
  type Database,
  decodeCursor,
  isId,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { GraphQLError } from 'graphql';
import { OpenedPeriodRepository } from '../period/opened-period.repository.ts';
import { type ShownWinner, type WinnerKey, WinnerRepository } from './winner.repository.ts';

/** Which list: by the period's id, by its code, or the latest one of a programme. */
interface NamedPeriod {
  periodId?: string | null;
  programmeCode?: string | null;
  periodCode?: string | null;
}

/** The published list. */
export class WinnerService {
  constructor(private readonly database: Database) {}

  async list(
    named: NamedPeriod,
    first: number,
    after: string | null,
  ): Promise<Connection<ShownWinner>> {
    const limit = pageSize(first);
    const key = keyIn(after);
    const periodId = await this.#idOf(named);
    const rows =
      periodId && isId(periodId)
        ? await new WinnerRepository(this.database).listOfPeriod(periodId, limit, key)
        : [];
    return toConnection(rows, limit, (row) => [row.prizePlace, row.rank, row.awardId]);
  }

  async #idOf({ periodId, programmeCode, periodCode }: NamedPeriod): Promise<string | null> {
    if (periodId) return periodId;
    if (!programmeCode) {
      throw new GraphQLError('`winners` takes a `periodId` or a `programmeCode`.', {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    return periodCode
      ? new OpenedPeriodRepository(this.database).findId(programmeCode, periodCode)
      : new WinnerRepository(this.database).findLatestPeriodId(programmeCode);
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
