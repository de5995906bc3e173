import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { NumberHoldingRow } from './number-holding.row.ts';

export class NumberHoldingRepository {
  constructor(private readonly database: Queryable) {}

  async findCurrentOf(subscriberId: string): Promise<NumberHoldingRow | null> {
    const [row] = await this.database.rows<NumberHoldingRow>(
      `select ${columns(NumberHoldingRow, 'h')} from number_holding h
       where h.subscriber_id = $1 and h.held_until is null`,
      [subscriberId],
    );
    return row ?? null;
  }
}
