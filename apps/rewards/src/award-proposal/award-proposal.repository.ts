import { columns, type Queryable } from '@chia-se/subgraph-kit';
import type { SkippedEntry } from '../award/award-allocation.ts';
import { AwardProposalRow, AwardSkipRow } from './award-proposal.row.ts';

const select = `select ${columns(AwardProposalRow, 'p')} from award_proposal p`;

export class AwardProposalRepository {
  constructor(private readonly database: Queryable) {}

  async insert(proposal: AwardProposalRow): Promise<void> {
    await this.database.manager.insert(AwardProposalRow, proposal);
  }

  async insertSkips(proposalId: string, skips: readonly SkippedEntry[]): Promise<void> {
    await this.database.rows(
      `insert into award_skip (proposal_id, place, rank, feedback_id, subscriber_id, reason)
       select $1, s.* from unnest($2::int[], $3::int[], $4::uuid[], $5::uuid[], $6::text[]) as s`,
      [
        proposalId,
        skips.map((skip) => skip.place),
        skips.map((skip) => skip.rank),
        skips.map((skip) => skip.feedbackId),
        skips.map((skip) => skip.subscriberId),
        skips.map((skip) => skip.reason),
      ],
    );
  }

  async update(id: string, change: Partial<AwardProposalRow>): Promise<void> {
    await this.database.manager.update(AwardProposalRow, id, change);
  }

  async findForUpdate(id: string): Promise<AwardProposalRow | null> {
    const [row] = await this.database.rows<AwardProposalRow>(
      `${select} where p.id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  listByIds(ids: readonly string[]): Promise<AwardProposalRow[]> {
    return this.database.rows(`${select} where p.id = any($1)`, [ids]);
  }

  /** One row more than asked for, the newest first. */
  listOfPeriod(
    periodId: string,
    { limit, after }: { limit: number; after: string | null },
  ): Promise<AwardProposalRow[]> {
    return this.database.rows(
      `${select} where p.period_id = $1 and ($3::uuid is null or p.id < $3)
       order by p.id desc limit $2`,
      [periodId, limit + 1, after],
    );
  }

  /** One row more than asked for, the best place first. */
  listSkips(
    proposalId: string,
    { limit, afterPlace }: { limit: number; afterPlace: number },
  ): Promise<AwardSkipRow[]> {
    return this.database.rows(
      `select ${columns(AwardSkipRow, 's')} from award_skip s
       where s.proposal_id = $1 and s.place > $3 order by s.place limit $2`,
      [proposalId, limit + 1, afterPlace],
    );
  }
}
