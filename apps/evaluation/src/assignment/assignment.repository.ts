import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { withBarred } from '../conflict/conflict-rules.ts';
import { AssignmentRow } from './assignment.row.ts';
import type { Assignment, AssignmentStatus } from './assignment.type.ts';
import { stands } from './standing.ts';

export interface InboxPage {
  judgeId: string;
  roundId: string | null;
  statuses: readonly AssignmentStatus[] | null;
  limit: number;
  after: { roundId: string; position: number } | null;
}

/** An assignment as its judge sees it, with where it stands in the inbox. */
export type InboxItem = Assignment & { position: number };

/** An opinion of the shortlist that can be given out, and which of the panel must not read it. */
export interface AssignableItem {
  feedbackId: string;
  code: string;
  topic: string;
  isAnchor: boolean;
  conflicts: string[];
}

/** Nothing that leads to the opinion or its author is even read. */
const inbox = `
  select a.id, a.code, a.round_id as "roundId", a.position, a.status, c.topic, c.title, c.body,
    r.name as "roundName", r.rubric_id as "rubricId"
  from assignment a
  join candidate c on c.feedback_id = a.feedback_id and c.withdrawn_at is null
  join round r on r.id = a.round_id`;

export class AssignmentRepository {
  constructor(private readonly database: Queryable) {}

  /** What was taken back from a judge may be given to them again: with the draft that they had begun. */
  async insert(assignments: readonly AssignmentRow[]): Promise<void> {
    await this.database.rows(
      `insert into assignment
         (id, round_id, feedback_id, judge_id, code, position, status, assigned_at)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::int[],
         $7::text[], $8::timestamptz[])
       on conflict (round_id, feedback_id, judge_id) do update set position = excluded.position,
         assigned_at = excluded.assigned_at, status = case when exists
           (select from scorecard s where s.assignment_id = assignment.id) then 'DRAFT' else 'OPEN' end
       where assignment.status = 'REASSIGNED'`,
      [
        assignments.map((one) => one.id),
        assignments.map((one) => one.roundId),
        assignments.map((one) => one.feedbackId),
        assignments.map((one) => one.judgeId),
        assignments.map((one) => one.code),
        assignments.map((one) => one.position),
        assignments.map((one) => one.status),
        assignments.map((one) => one.assignedAt),
      ],
    );
  }

  /** Items by code, each with the codes of the panel's judges who must not judge it. */
  listAssignable(roundId: string): Promise<AssignableItem[]> {
    return this.database.rows(
      `${withBarred(
        'j.staff_id in (select p.judge_id from panel_member p where p.round_id = $1)',
        'c.feedback_id in (select i.feedback_id from shortlist_item i where i.round_id = $1)',
      )},
       codes as (
         select b.feedback_id, array_agg(distinct p.code order by p.code) as codes
         from barred b join panel_member p on p.round_id = $1 and p.judge_id = b.judge_id
         group by b.feedback_id)
       select i.feedback_id as "feedbackId", i.code, i.topic, i.is_anchor as "isAnchor",
         coalesce(b.codes, '{}') as conflicts
       from shortlist_item i
       left join codes b on b.feedback_id = i.feedback_id
       join candidate c on c.feedback_id = i.feedback_id and c.withdrawn_at is null
       where i.round_id = $1 order by i.code`,
      [roundId],
    );
  }

  /** One row more than asked for, in the order of reading. */
  listInbox(page: InboxPage): Promise<InboxItem[]> {
    return this.database.rows(
      `${inbox} where a.judge_id = $1 and ($2::uuid is null or a.round_id = $2)
         and ($3::text[] is null or a.status = any($3))
         and ($4::uuid is null or (a.round_id, a.position) > ($4, $5::int))
       order by a.round_id, a.position limit $6`,
      [
        page.judgeId,
        page.roundId,
        page.statuses,
        page.after?.roundId ?? null,
        page.after?.position ?? null,
        page.limit + 1,
      ],
    );
  }

  async findOfJudge(id: string, judgeId: string): Promise<InboxItem | null> {
    const [found] = await this.database.rows<InboxItem>(
      `${inbox} where a.id = $1 and a.judge_id = $2`,
      [id, judgeId],
    );
    return found ?? null;
  }

  /** The round of a judge's own assignment, by which everything that changes it begins to lock. */
  async findRoundId(id: string, judgeId: string): Promise<string | null> {
    const [found] = await this.database.rows<{ roundId: string }>(
      'select round_id as "roundId" from assignment where id = $1 and judge_id = $2',
      [id, judgeId],
    );
    return found?.roundId ?? null;
  }

  async getLocked(id: string): Promise<AssignmentRow> {
    const [row] = await this.database.rows<AssignmentRow>(
      `select ${columns(AssignmentRow, 'a')} from assignment a where a.id = $1 for update`,
      [id],
    );
    if (!row) throw new Error(`The assignment ${id} is gone.`);
    return row;
  }

  /** How many readings an opinion of the shortlist lacks of those that the round asks for. */
  async countMissing(
    round: { id: string; judgesPerItem: number },
    feedbackId: string,
  ): Promise<number> {
    const [row] = await this.database.rows<{ missing: number }>(
      `select greatest(0, $3 - count(a.id))::int as missing
       from shortlist_item i
       left join assignment a on a.round_id = i.round_id and a.feedback_id = i.feedback_id
         and ${stands('a')}
       where i.round_id = $1 and i.feedback_id = $2 group by i.feedback_id`,
      [round.id, feedbackId, round.judgesPerItem],
    );
    return row?.missing ?? 0;
  }

  async isWithdrawn(feedbackId: string): Promise<boolean> {
    const rows = await this.database.rows(
      'select 1 from candidate where feedback_id = $1 and withdrawn_at is not null',
      [feedbackId],
    );
    return rows.length > 0;
  }

  async setStatus(id: string, status: AssignmentStatus): Promise<void> {
    await this.database.rows('update assignment set status = $2 where id = $1', [id, status]);
  }

  /**
   * What was not handed in when the round closed or ended.
   *
   * @returns how many, without those whose opinion was withdrawn
   */
  async lapse(roundId: string): Promise<number> {
    const lapsed = await this.database.rows<{ stands: boolean }>(
      `update assignment a set status = 'LAPSED' from candidate c
       where a.round_id = $1 and a.status in ('OPEN', 'DRAFT') and c.feedback_id = a.feedback_id
       returning c.withdrawn_at is null as stands`,
      [roundId],
    );
    return lapsed.filter(({ stands }) => stands).length;
  }
}
