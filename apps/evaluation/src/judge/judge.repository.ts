import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { JudgeRow } from './judge.row.ts';

export class JudgeRepository {
  constructor(private readonly database: Queryable) {}

  async upsert(judge: JudgeRow): Promise<void> {
    await this.database.rows(
      `insert into judge as j (staff_id, name, may_judge, subscriber_id, changed_at, responsible_for)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (staff_id) do update set name = excluded.name, may_judge = excluded.may_judge,
         subscriber_id = excluded.subscriber_id, changed_at = excluded.changed_at,
         responsible_for = excluded.responsible_for
       where j.changed_at <= excluded.changed_at`,
      [
        judge.staffId,
        judge.name,
        judge.mayJudge,
        judge.subscriberId,
        judge.changedAt,
        judge.responsibleFor,
      ],
    );
  }

  /** Locked until the transaction ends, so that nobody's own subscription changes meanwhile. */
  async lockPanel(roundId: string): Promise<void> {
    await this.database.rows(
      `select j.staff_id from judge j join panel_member p on p.judge_id = j.staff_id
       where p.round_id = $1 order by j.staff_id for share of j`,
      [roundId],
    );
  }

  listByIds(staffIds: readonly string[]): Promise<JudgeRow[]> {
    return this.database.rows(
      `select ${columns(JudgeRow, 'j')} from judge j where j.staff_id = any($1)`,
      [staffIds],
    );
  }
}
