import type { Queryable } from '@chia-se/subgraph-kit';
import type { PersonVault, SealedRow } from '../person-key/person-vault.ts';
import type { HandOver } from './hand-over.row.ts';

type SealedHandOver = SealedRow & { awardId: string };

const placeOf = ({ awardId }: { awardId: string }) => `hand_over ${awardId}`;

export class HandOverRepository {
  constructor(
    private readonly database: Queryable,
    private readonly vault: PersonVault,
  ) {}

  /** In the place of what stood there. */
  async keep(handOver: HandOver): Promise<void> {
    const { awardId, subscriberId } = handOver;
    await this.database.rows(
      `insert into hand_over (award_id, subscriber_id, sealed) values ($1, $2, $3)
       on conflict (award_id) do update set sealed = excluded.sealed`,
      [awardId, subscriberId, await this.#seal(handOver)],
    );
  }

  /** Without those whose owner was erased. */
  async listOfAwards(awardIds: readonly string[]): Promise<HandOver[]> {
    return this.#open(
      await this.database.rows(
        `select award_id as "awardId", subscriber_id as "subscriberId", sealed from hand_over
         where award_id = any($1) and sealed is not null`,
        [awardIds],
      ),
    );
  }

  async listOfSubscriber(subscriberId: string, limit: number): Promise<HandOver[]> {
    return this.#open(
      await this.database.rows(
        `select award_id as "awardId", subscriber_id as "subscriberId", sealed from hand_over
         where subscriber_id = $1 and sealed is not null order by award_id limit $2`,
        [subscriberId, limit],
      ),
    );
  }

  async deleteOf(subscriberId: string): Promise<void> {
    await this.database.rows('delete from hand_over where subscriber_id = $1', [subscriberId]);
  }

  /** Closes rows from before there were keys. @returns how many; 0 when none is left */
  async sealPlain(limit: number): Promise<number> {
    const plain = await this.database.rows<HandOver>(
      `select award_id as "awardId", subscriber_id as "subscriberId", note from hand_over
       where note is not null order by award_id limit $1 for update skip locked`,
      [limit],
    );
    for (const handOver of plain) {
      await this.database.rows(
        'update hand_over set sealed = $2, note = null where award_id = $1',
        [handOver.awardId, await this.#seal(handOver)],
      );
    }
    return plain.length;
  }

  #seal({ awardId, subscriberId, note }: HandOver): Promise<Buffer> {
    const place = placeOf({ awardId });
    return this.vault.seal(this.database, { subscriberId, place }, { note });
  }

  #open(rows: readonly SealedHandOver[]): Promise<HandOver[]> {
    return this.vault.open<SealedHandOver, { note: string }>(this.database, rows, placeOf);
  }
}
