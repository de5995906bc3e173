import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { In } from 'typeorm';
import { AwardRow, type PrizeAward } from './award.row.ts';
import { type AwardReason, AwardStatus } from './award.type.ts';
import { publicStatuses } from './award-status.ts';

/** TypeORM writes a parameter for each value, and PostgreSQL takes 65,535 at the most. */
const insertedAtOnce = 500;

const select = `select ${columns(AwardRow, 'a')} from award a`;

export interface AwardPage {
  limit: number;
  /** Id of the last award of the page before. */
  after: string | null;
}

interface SubscriberPage extends AwardPage {
  /** `null` for all. */
  reason: AwardReason | null;
  sealed?: readonly AwardStatus[];
}

export interface Narrowing {
  periodId?: string | null;
  occasionId?: string | null;
  status?: AwardStatus | null;
  proposalId?: string | null;
}

export class AwardRepository {
  constructor(private readonly database: Queryable) {}

  async insert(awards: readonly AwardRow[]): Promise<void> {
    for (let from = 0; from < awards.length; from += insertedAtOnce) {
      await this.database.manager.insert(AwardRow, awards.slice(from, from + insertedAtOnce));
    }
  }

  async update(ids: readonly string[], change: Partial<AwardRow>): Promise<void> {
    await this.database.manager.update(AwardRow, { id: In([...ids]) }, change);
  }

  async announce(
    awards: readonly { id: string; taxWithheld: number }[],
    by: { publishedBy: string | null; announcedAt: Date; claimBy: Date },
  ): Promise<void> {
    await this.database.rows(
      `update award a set status = '${AwardStatus.ANNOUNCED}', published_by = $3,
         announced_at = $4, claim_by = $5, tax_withheld = t.tax
       from unnest($1::uuid[], $2::bigint[]) as t (id, tax) where a.id = t.id`,
      [
        awards.map((award) => award.id),
        awards.map((award) => award.taxWithheld),
        by.publishedBy,
        by.announcedAt,
        by.claimBy,
      ],
    );
  }

  async findForUpdate(id: string): Promise<AwardRow | null> {
    const [row] = await this.database.rows<AwardRow>(`${select} where a.id = $1 for update`, [id]);
    return row ?? null;
  }

  /** Always in the order of ids, so that two who lock several never wait for each other. */
  listOfProposalForUpdate(proposalId: string): Promise<PrizeAward[]> {
    return this.database.rows(`${select} where a.proposal_id = $1 order by a.id for update`, [
      proposalId,
    ]);
  }

  listByIds(ids: readonly string[]): Promise<AwardRow[]> {
    return this.database.rows(`${select} where a.id = any($1)`, [ids]);
  }

  /** The newest first: an opinion can win in its month and again in its year. */
  listOfFeedback(feedbackIds: readonly string[]): Promise<PrizeAward[]> {
    return this.database.rowsByKeys(
      `${select} where a.feedback_id = any($1) order by a.feedback_id, a.id desc`,
      feedbackIds,
      (row: PrizeAward) => row.feedbackId,
    );
  }

  /**
   * A page for each subscriber, one row more than asked for, the newest first.
   *
   * @param sealed where a gift for an occasion stands that nobody outside of the staff knows of
   */
  listOfSubscribers(
    subscriberIds: readonly string[],
    statuses: readonly AwardStatus[],
    { limit, after, reason, sealed = [] }: SubscriberPage,
  ): Promise<AwardRow[]> {
    return this.database.rows(
      `select page.* from unnest($1::uuid[]) as s (id) cross join lateral (
         ${select} where a.subscriber_id = s.id and a.status = any($2)
           and (a.occasion_id is null or a.status <> all ($5))
           and ($6::text is null or a.reason = $6)
           and ($4::uuid is null or a.id < $4)
         order by a.id desc limit $3) page`,
      [subscriberIds, statuses, limit + 1, after, sealed, reason],
    );
  }

  /** One row more than asked for, the newest first. */
  listPage(filter: Narrowing, { limit, after }: AwardPage): Promise<AwardRow[]> {
    const wanted: string[] = [];
    const parameters: unknown[] = [limit + 1];
    const narrow = (condition: string, value: unknown) => {
      if (value === null || value === undefined) return;
      parameters.push(value);
      wanted.push(`${condition} $${parameters.length}`);
    };
    narrow('a.period_id =', filter.periodId);
    narrow('a.occasion_id =', filter.occasionId);
    narrow('a.status =', filter.status);
    narrow('a.proposal_id =', filter.proposalId);
    narrow('a.id <', after);
    const where = wanted.length === 0 ? '' : `where ${wanted.join(' and ')}`;
    return this.database.rows(`${select} ${where} order by a.id desc limit $1`, parameters);
  }

  /** Awards of a period that hold a prize, or that of this round had their turn. */
  listSettled(periodId: string, roundId: string): Promise<PrizeAward[]> {
    return this.database.rows(
      `${select} where a.status <> '${AwardStatus.REJECTED}' and (a.round_id = $2 or
         (a.period_id = $1 and a.status not in ('${AwardStatus.DECLINED}', '${AwardStatus.EXPIRED}')))`,
      [periodId, roundId],
    );
  }

  /** What these subscribers hold in the period and everybody knows of. */
  listAnnounced(periodId: string, subscriberIds: readonly string[]): Promise<AwardRow[]> {
    return this.database.rows(
      `${select} where a.period_id = $1 and a.subscriber_id = any($2) and a.status = any($3)
       order by a.id`,
      [periodId, subscriberIds, publicStatuses],
    );
  }

  /** Whose award of the period was taken back. */
  async listDisqualified(periodId: string): Promise<string[]> {
    const rows = await this.database.rows<{ subscriberId: string }>(
      `select distinct a.subscriber_id as "subscriberId" from award a
       where a.period_id = $1 and a.status = '${AwardStatus.DISQUALIFIED}'`,
      [periodId],
    );
    return rows.map((row) => row.subscriberId);
  }

  /** Always in the order of ids, as those of a proposal. */
  listOfOccasionForUpdate(occasionId: string): Promise<AwardRow[]> {
    return this.database.rows(`${select} where a.occasion_id = $1 order by a.id for update`, [
      occasionId,
    ]);
  }

  /** Those of an approved occasion who were not told yet; others may be telling some already. */
  listToOpenForUpdate(occasionId: string, limit: number): Promise<AwardRow[]> {
    return this.database.rows(
      `${select} where a.occasion_id = $1 and a.status = '${AwardStatus.APPROVED}'
       order by a.id limit $2 for update`,
      [occasionId, limit],
    );
  }

  /** Who of these is on the list of an occasion. */
  async listRecipientsAmong(occasionId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ subscriberId: string }>(
      `select a.subscriber_id as "subscriberId" from award a
       where a.occasion_id = $1 and a.subscriber_id = any($2)`,
      [occasionId, ids],
    );
    return rows.map((row) => row.subscriberId);
  }

  /** Rounds and occasions with awards whose time to claim is over. */
  async listOriginsOfExpired(now: Date, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select distinct coalesce(a.round_id, a.occasion_id) as id from award a
       where a.status = '${AwardStatus.ANNOUNCED}' and a.claim_by < $1 limit $2`,
      [now, limit],
    );
    return rows.map((row) => row.id);
  }

  /** @param originId a round or an occasion */
  listExpiredForUpdate(originId: string, now: Date): Promise<AwardRow[]> {
    return this.database.rows(
      `${select} where a.status = '${AwardStatus.ANNOUNCED}' and a.claim_by < $2
         and (a.round_id = $1 or a.occasion_id = $1) order by a.id for update`,
      [originId, now],
    );
  }
}
