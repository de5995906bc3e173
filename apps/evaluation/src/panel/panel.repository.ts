import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { stands } from '../assignment/standing.ts';
import { monthsOfYear } from '../period/months-of-year.ts';
import type { PanelMember } from './panel.type.ts';
import { PanelMemberRow } from './panel-member.row.ts';

/** A member of the panel with the subscription that is theirs, if one is. */
export type PanelJudge = PanelMemberRow & {
  name: string;
  subscriberId: string | null;
  mayJudge: boolean;
};

export class PanelRepository {
  constructor(private readonly database: Queryable) {}

  async replace(roundId: string, members: readonly PanelMemberRow[]): Promise<void> {
    await this.database.rows('delete from panel_member where round_id = $1', [roundId]);
    await this.database.manager.insert(PanelMemberRow, [...members]);
  }

  async leave(roundId: string, judgeIds: readonly string[], at: Date): Promise<void> {
    await this.database.rows(
      'update panel_member set left_at = $3 where round_id = $1 and judge_id = any($2)',
      [roundId, judgeIds, at],
    );
  }

  /** Somebody new, or somebody who had left. */
  async join(member: PanelMemberRow): Promise<void> {
    await this.database.manager.upsert(PanelMemberRow, member, ['roundId', 'judgeId']);
  }

  async setLimit(roundId: string, judgeId: string, limit: number): Promise<void> {
    await this.database.rows(
      'update panel_member set reading_limit = $3 where round_id = $1 and judge_id = $2',
      [roundId, judgeId, limit],
    );
  }

  async isMember(roundId: string, staffId: string): Promise<boolean> {
    const found = await this.database.rows(
      'select 1 from panel_member where round_id = $1 and judge_id = $2',
      [roundId, staffId],
    );
    return found.length > 0;
  }

  /** The whole panel of a round. */
  listJudges(roundId: string): Promise<PanelJudge[]> {
    return this.database.rows(
      `select ${columns(PanelMemberRow, 'p')}, j.name, j.subscriber_id as "subscriberId",
         j.may_judge as "mayJudge"
       from panel_member p join judge j on j.staff_id = p.judge_id
       where p.round_id = $1 order by p.judge_id`,
      [roundId],
    );
  }

  /** Whoever was on the panel of a round that a final takes its entrants from. */
  async listJudgesBeforeFinal(periodId: string): Promise<string[]> {
    const rows = await this.database.rows<{ judgeId: string }>(
      `select distinct p.judge_id as "judgeId" from round r
       join panel_member p on p.round_id = r.id
       where r.period_id = $1 and r.stage = 'PANEL' and r.status = 'FINALISED' order by 1`,
      [periodId],
    );
    return rows.map(({ judgeId }) => judgeId);
  }

  /** Whoever was on a panel that decided something in a month of the year. */
  async listJudgesOfMonths(yearId: string): Promise<string[]> {
    const rows = await this.database.rows<{ judgeId: string }>(
      `select distinct p.judge_id as "judgeId" from (${monthsOfYear}) m
       join round r on r.period_id = m.id and r.status = 'FINALISED'
       join panel_member p on p.round_id = r.id order by 1`,
      [yearId],
    );
    return rows.map(({ judgeId }) => judgeId);
  }

  /** With how far each has come, by name. */
  listMembers(roundIds: readonly string[]): Promise<PanelMember[]> {
    return this.database.rows(
      `select p.round_id as "roundId", p.judge_id as "staffId", j.name,
         p.reading_limit as "limit", p.topics, p.left_at as "leftAt", p.reminded_at as "remindedAt",
         count(c.feedback_id)::int as assigned,
         count(c.feedback_id) filter (where a.status = 'SUBMITTED')::int as submitted
       from panel_member p
       join judge j on j.staff_id = p.judge_id
       left join assignment a on a.round_id = p.round_id and a.judge_id = p.judge_id
         and ${stands('a')}
       left join candidate c on c.feedback_id = a.feedback_id and c.withdrawn_at is null
       where p.round_id = any($1)
       group by p.round_id, p.judge_id, j.name order by p.round_id, j.name, p.judge_id`,
      [roundIds],
    );
  }
}
