import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { NumberHoldingRow } from './number-holding.row.ts';

const all = columns(NumberHoldingRow, 'h');

export class NumberHoldingRepository {
  constructor(private readonly database: Queryable) {}

  async insert(holding: NumberHoldingRow): Promise<void> {
    await this.database.manager.insert(NumberHoldingRow, holding);
  }

  async end(id: string, until: Date): Promise<void> {
    await this.database.rows('update number_holding set held_until = $2 where id = $1', [
      id,
      until,
    ]);
  }

  async findCurrentOf(subscriberId: string): Promise<NumberHoldingRow | null> {
    const [row] = await this.database.rows<NumberHoldingRow>(
      `select ${all} from number_holding h where h.subscriber_id = $1 and h.held_until is null`,
      [subscriberId],
    );
    return row ?? null;
  }

  async findCurrentByNumber(phoneNumber: string): Promise<NumberHoldingRow | null> {
    const [row] = await this.database.rows<NumberHoldingRow>(
      `select ${all} from number_holding h where h.phone_number = $1 and h.held_until is null`,
      [phoneNumber],
    );
    return row ?? null;
  }

  /** The newest first, a hundred at the most for each. */
  listOf(subscriberIds: readonly string[]): Promise<NumberHoldingRow[]> {
    return this.database.rows(
      `select h.* from unnest($1::uuid[]) as wanted (id)
       cross join lateral (
         select ${all} from number_holding h where h.subscriber_id = wanted.id
         order by h.held_from desc, h.id desc limit 100
       ) h`,
      [subscriberIds],
    );
  }
}
