import type { PersonalData } from '@chia-se/subgraph-kit';
import { HandOverRepository } from '../fulfilment/hand-over.repository.ts';
import type { PersonVault } from '../person-key/person-vault.ts';
import { TaxRecordRepository } from '../tax-certificate/tax-record.repository.ts';
import { DeliveryRepository } from './delivery.repository.ts';
import { erasePersonalData } from './erase-personal-data.ts';

const recordsAtMost = 10_000;

/** What each kind of record shows to whom it is about; `$1` is the subscriber. */
const held: Record<string, string> = {
  awards: `select a.id, a.reason, a.feedback_id, o.name_vi as occasion, p.name_vi as prize, a.value, a.tax_withheld, a.status,
      a.announced_at, a.claimed_at, a.fulfilled_at
    from award a join prize p on p.id = a.prize_id
      left join gift_occasion o on o.id = a.occasion_id
    where a.subscriber_id = $1 and a.announced_at is not null order by a.id`,
  claims: `select award_id, gift_option_id, claimed_at from award_claim where subscriber_id = $1`,
  vouchers: `select v.award_id, v.status, v.issued_at, v.revealed_at from voucher v
    join award a on a.id = v.award_id where a.subscriber_id = $1 order by v.id`,
  publication: `select masked_phone_number, given_at from publication_consent
    where subscriber_id = $1`,
};

export function personalDataOf(vault: PersonVault): PersonalData {
  return {
    async collect(tx, subscriberId) {
      const record: Record<string, readonly object[]> = {};
      for (const [kind, sql] of Object.entries(held)) {
        record[kind] = await tx.rows(`${sql} limit ${recordsAtMost}`, [subscriberId]);
      }
      const deliveries = new DeliveryRepository(tx, vault);
      const handOvers = new HandOverRepository(tx, vault);
      record['deliveries'] = await deliveries.listOfSubscriber(subscriberId, recordsAtMost);
      record['handOvers'] = await handOvers.listOfSubscriber(subscriberId, recordsAtMost);
      const taxRecords = new TaxRecordRepository(tx, vault);
      record['taxRecords'] = await taxRecords.listOfSubscriber(subscriberId, recordsAtMost);
      return record;
    },

    erase: (tx, subscriberId) => erasePersonalData(tx, vault, subscriberId),
  };
}
