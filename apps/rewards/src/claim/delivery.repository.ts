import type { Queryable } from '@chia-se/subgraph-kit';
import type { PersonVault, SealedRow } from '../person-key/person-vault.ts';
import type { Delivery, DeliveryDetails } from './delivery.row.ts';

type SealedDelivery = SealedRow & { awardId: string };

const placeOf = ({ awardId }: { awardId: string }) => `delivery ${awardId}`;

/** Deliveries in plain text for whoever may read them, and closed for the table. */
export class DeliveryRepository {
  constructor(
    private readonly database: Queryable,
    private readonly vault: PersonVault,
  ) {}

  async insert({ awardId, subscriberId, ...details }: Delivery): Promise<void> {
    const sealed = await this.#seal({ awardId, subscriberId, ...details });
    await this.database.rows(
      'insert into delivery (award_id, subscriber_id, sealed) values ($1, $2, $3)',
      [awardId, subscriberId, sealed],
    );
  }

  /** Without those whose owner was erased. */
  async listOfAwards(awardIds: readonly string[]): Promise<Delivery[]> {
    return this.#open(
      await this.database.rows(
        `select award_id as "awardId", subscriber_id as "subscriberId", sealed from delivery
         where award_id = any($1) and sealed is not null`,
        [awardIds],
      ),
    );
  }

  async listOfSubscriber(subscriberId: string, limit: number): Promise<Delivery[]> {
    return this.#open(
      await this.database.rows(
        `select award_id as "awardId", subscriber_id as "subscriberId", sealed from delivery
         where subscriber_id = $1 and sealed is not null order by award_id limit $2`,
        [subscriberId, limit],
      ),
    );
  }

  async deleteOf(subscriberId: string): Promise<void> {
    await this.database.rows('delete from delivery where subscriber_id = $1', [subscriberId]);
  }

  /** Closes rows from before there were keys. @returns how many; 0 when none is left */
  async sealPlain(limit: number): Promise<number> {
    const plain = await this.database.rows<Delivery>(
      `select award_id as "awardId", subscriber_id as "subscriberId",
         recipient_name as "recipientName", phone_number as "phoneNumber", address
       from delivery where recipient_name is not null
       order by award_id limit $1 for update skip locked`,
      [limit],
    );
    for (const delivery of plain) {
      await this.database.rows(
        `update delivery set sealed = $2, recipient_name = null, phone_number = null, address = null
         where award_id = $1`,
        [delivery.awardId, await this.#seal({ ...delivery, identityNumber: null })],
      );
    }
    return plain.length;
  }

  #seal({ awardId, subscriberId, ...details }: Delivery): Promise<Buffer> {
    return this.vault.seal(
      this.database,
      { subscriberId, place: placeOf({ awardId }) },
      details satisfies DeliveryDetails,
    );
  }

  #open(rows: readonly SealedDelivery[]): Promise<Delivery[]> {
    return this.vault.open<SealedDelivery, DeliveryDetails>(this.database, rows, placeOf);
  }
}
