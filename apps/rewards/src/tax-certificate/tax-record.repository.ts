import type { Queryable } from '@chia-se/subgraph-kit';
import type { PersonVault, SealedRow } from '../person-key/person-vault.ts';
import type { TaxCertificateLinkRow, TaxRecord, TaxRecordDetails } from './tax-record.row.ts';

type Sealed = SealedRow & { awardId: string; serial: number; withheldAt: Date };

const placeOf = ({ awardId }: { awardId: string }) => `tax_record ${awardId}`;
const select = `select r.award_id as "awardId", r.serial, r.subscriber_id as "subscriberId",
  r.sealed, r.withheld_at as "withheldAt" from tax_record r`;

/** Accounting documents are kept for ten years after the year they belong to. */
const yearsKept = 10;

export class TaxRecordRepository {
  constructor(
    private readonly database: Queryable,
    private readonly vault: PersonVault,
  ) {}

  async insert(
    of: { awardId: string; subscriberId: string; recordedBy: string; withheldAt: Date },
    details: TaxRecordDetails,
  ): Promise<void> {
    const { awardId, subscriberId } = of;
    const keepUntil = new Date(Date.UTC(of.withheldAt.getUTCFullYear() + yearsKept + 1, 0, 1));
    const sealed = await this.vault.seal(
      this.database,
      { subscriberId, place: placeOf({ awardId }), purpose: 'TAX_RECORD', keepUntil },
      details,
    );
    await this.database.rows(
      `insert into tax_record (award_id, subscriber_id, sealed, recorded_by, withheld_at)
       values ($1, $2, $3, $4, $5)`,
      [awardId, subscriberId, sealed, of.recordedBy, of.withheldAt],
    );
  }

  async find(awardId: string): Promise<TaxRecord | null> {
    const rows = await this.database.rows<Sealed>(`${select} where r.award_id = $1`, [awardId]);
    return (await this.#open(rows))[0] ?? null;
  }

  async listOfSubscriber(subscriberId: string, limit: number): Promise<TaxRecord[]> {
    return this.#open(
      await this.database.rows<Sealed>(
        `${select} where r.subscriber_id = $1 order by r.award_id limit $2`,
        [subscriberId, limit],
      ),
    );
  }

  async putLink(link: TaxCertificateLinkRow): Promise<void> {
    await this.database.rows(
      `insert into tax_certificate_link (award_id, asker_id, token_hash, expires_at)
       values ($1, $2, $3, $4) on conflict (award_id, asker_id) do update
       set token_hash = excluded.token_hash, expires_at = excluded.expires_at`,
      [link.awardId, link.askerId, link.tokenHash, link.expiresAt],
    );
  }

  async findByLink(tokenHash: string, now: Date): Promise<TaxRecord | null> {
    const [link] = await this.database.rows<{ awardId: string }>(
      `select award_id as "awardId" from tax_certificate_link
       where token_hash = $1 and expires_at > $2`,
      [tokenHash, now],
    );
    return link ? this.find(link.awardId) : null;
  }

  #open(rows: readonly Sealed[]): Promise<TaxRecord[]> {
    return this.vault.open<Sealed, TaxRecordDetails>(this.database, rows, placeOf, 'TAX_RECORD');
  }
}
