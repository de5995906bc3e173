import type { Queryable } from '@chia-se/subgraph-kit';

export class ClaimHoldRepository {
  constructor(private readonly database: Queryable) {}

  /** The longest hold counts, in whatever order changes are heard. */
  async extend(subscriberId: string, heldUntil: Date): Promise<void> {
    await this.database.rows(
      `insert into claim_hold (subscriber_id, held_until) values ($1, $2)
       on conflict (subscriber_id) do update
         set held_until = greatest(claim_hold.held_until, excluded.held_until)`,
      [subscriberId, heldUntil],
    );
  }

  async findEnd(subscriberId: string): Promise<Date | null> {
    const [row] = await this.database.rows<{ heldUntil: Date }>(
      'select held_until as "heldUntil" from claim_hold where subscriber_id = $1',
      [subscriberId],
    );
    return row?.heldUntil ?? null;
  }
}
