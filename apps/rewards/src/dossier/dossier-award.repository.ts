import type { Queryable } from '@chia-se/subgraph-kit';
import type { AwardStatus } from '../award/award.type.ts';
import { DeliveryRepository } from '../claim/delivery.repository.ts';
import type { Delivery } from '../claim/delivery.row.ts';
import { HandOverRepository } from '../fulfilment/hand-over.repository.ts';
import type { PersonVault } from '../person-key/person-vault.ts';

/** Awards that are in memory at a time. */
const batch = 500;

/** An announced award with all that a dossier says of it. */
export interface DossierAward {
  id: string;
  subscriberId: string;
  status: AwardStatus;
  rank: number;
  prizePlace: number;
  prizeName: string;
  value: number;
  taxWithheld: number | null;
  maskedPhoneNumber: string | null;
  proposedBy: string | null;
  approvedBy: string | null;
  publishedBy: string | null;
  announcedAt: Date;
  claimBy: Date | null;
  claimedAt: Date | null;
  endedAt: Date | null;
  giftName: string | null;
  fulfilledBy: string | null;
  fulfilledAt: Date | null;
  codeUsedAt: Date | null;
  withoutCodeBy: string | null;
  provider: string | null;
  providerReference: string | null;
  taxSerial: number | null;
  taxRecordedAt: Date | null;
  delivery: Delivery | null;
  handOverNote: string | null;
}

type Plain = Omit<DossierAward, 'delivery' | 'handOverNote'>;

export class DossierAwardRepository {
  constructor(
    private readonly database: Queryable,
    private readonly vault: PersonVault,
  ) {}

  /** Those of a period, a stretch at a time. What was erased of a winner is `null`. */
  async *read(periodId: string): AsyncGenerator<DossierAward> {
    for (let above = '00000000-0000-0000-0000-000000000000'; ; ) {
      const stretch = await this.#list(periodId, above);
      const ids = stretch.map(({ id }) => id);
      const told = await new DeliveryRepository(this.database, this.vault).listOfAwards(ids);
      const notes = await new HandOverRepository(this.database, this.vault).listOfAwards(ids);
      const deliveryOf = new Map(told.map((delivery) => [delivery.awardId, delivery]));
      const noteOf = new Map(notes.map(({ awardId, note }) => [awardId, note]));
      for (const award of stretch) {
        const handOverNote = noteOf.get(award.id) ?? null;
        yield { ...award, delivery: deliveryOf.get(award.id) ?? null, handOverNote };
      }
      const last = stretch.at(-1);
      if (!last || stretch.length < batch) return;
      above = last.id;
    }
  }

  #list(periodId: string, above: string): Promise<Plain[]> {
    return this.database.rows<Plain>(
      `select a.id, a.subscriber_id as "subscriberId", a.status, a.rank,
         p.place as "prizePlace", p.name_vi as "prizeName", a.value,
         a.tax_withheld as "taxWithheld", c.masked_phone_number as "maskedPhoneNumber",
         a.proposed_by as "proposedBy", a.approved_by as "approvedBy",
         a.published_by as "publishedBy", a.announced_at as "announcedAt",
         a.claim_by as "claimBy", a.claimed_at as "claimedAt", a.ended_at as "endedAt",
         g.name_vi as "giftName", a.fulfilled_by as "fulfilledBy",
         a.fulfilled_at as "fulfilledAt",
         (select max(h.used_at) from hand_over_code h where h.award_id = a.id) as "codeUsedAt",
         e.allowed_by as "withoutCodeBy", o.provider,
         o.provider_reference as "providerReference", t.serial as "taxSerial",
         t.withheld_at as "taxRecordedAt"
       from award a
         join prize p on p.id = a.prize_id
         left join gift_option g on g.id = a.gift_option_id
         left join publication_consent c on c.subscriber_id = a.subscriber_id
         left join hand_over_exception e on e.award_id = a.id
         left join provider_order o on o.award_id = a.id and o.status = 'CONFIRMED'
         left join tax_record t on t.award_id = a.id
       where a.period_id = $1 and a.announced_at is not null and a.id > $2
       order by a.id limit $3`,
      [periodId, above, batch],
    );
  }
}
