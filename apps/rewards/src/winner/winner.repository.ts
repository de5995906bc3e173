import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { In } from 'typeorm';
import { PublicationConsentRow, WinnerRow } from './winner.row.ts';

const insertedAtOnce = 500;

/** A line of the list with what its winner agreed to show today. */
export type ShownWinner = WinnerRow & {
  maskedPhoneNumber: string | null;
  decisionRecordHash: string | null;
};

/** Where a line stands: prize first, then rank. */
export interface WinnerKey {
  prizePlace: number;
  rank: number;
  awardId: string;
}

export class WinnerRepository {
  constructor(private readonly database: Queryable) {}

  async insert(winners: readonly WinnerRow[]): Promise<void> {
    for (let from = 0; from < winners.length; from += insertedAtOnce) {
      await this.database.manager.insert(WinnerRow, winners.slice(from, from + insertedAtOnce));
    }
  }

  async withdraw(awardIds: readonly string[], at: Date): Promise<void> {
    await this.database.manager.update(
      WinnerRow,
      { awardId: In([...awardIds]) },
      { withdrawnAt: at },
    );
  }

  /** One row more than asked for. The consent is read here, so that one withdrawn counts at once. */
  listOfPeriod(periodId: string, limit: number, after: WinnerKey | null): Promise<ShownWinner[]> {
    return this.database.rows(
      `select ${columns(WinnerRow, 'w')}, c.masked_phone_number as "maskedPhoneNumber",
         r.decision_record_hash as "decisionRecordHash"
       from winner w
         join award a on a.id = w.award_id
         join finalised_round r on r.id = a.round_id
         left join publication_consent c on c.subscriber_id = w.subscriber_id
       where w.period_id = $1 and w.withdrawn_at is null
         and ($3::int is null or (w.prize_place, w.rank, w.award_id) > ($3, $4::int, $5::uuid))
       order by w.prize_place, w.rank, w.award_id limit $2`,
      [periodId, limit + 1, after?.prizePlace ?? null, after?.rank ?? null, after?.awardId ?? null],
    );
  }

  /** The period of the programme that opened last among those with a published winner. */
  async findLatestPeriodId(programmeCode: string): Promise<string | null> {
    const [row] = await this.database.rows<{ id: string }>(
      `select p.id from opened_period p
       where p.programme_code = $1
         and exists (select from winner w where w.period_id = p.id and w.withdrawn_at is null)
       order by p.opens_at desc, p.id desc limit 1`,
      [programmeCode],
    );
    return row?.id ?? null;
  }

  async upsertConsent(consent: PublicationConsentRow): Promise<void> {
    await this.database.rows(
      `insert into publication_consent (subscriber_id, masked_phone_number, given_at)
       values ($1, $2, $3) on conflict (subscriber_id) do update
         set masked_phone_number = excluded.masked_phone_number, given_at = excluded.given_at`,
      [consent.subscriberId, consent.maskedPhoneNumber, consent.givenAt],
    );
  }

  async deleteConsent(subscriberId: string): Promise<void> {
    await this.database.manager.delete(PublicationConsentRow, subscriberId);
  }
}
