import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each mark says under what it was counted, so that it can move. Servers of before write none: those stay. */
export class LetTrendsFollowTopics1765311873902 implements MigrationInterface {
  name = 'LetTrendsFollowTopics1765311873902';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table feedback_trend_mark
        add column topic_code text, add column province text, add column answer_seconds bigint`);
    await runner.query(`
      update feedback_trend_mark m set topic_code = f.topic_code, province = coalesce(f.province, ''),
        answer_seconds = 0
      from feedback f where f.id = m.feedback_id`);
    await runner.query(`
      update feedback_trend_mark m
      set answer_seconds = extract(epoch from heard.first_at - f.submitted_at)::bigint
      from feedback f join (
        select h.feedback_id, min(r.responded_at) as first_at
        from feedback_response r join feedback_response_hearer h on h.response_id = r.id
        group by h.feedback_id) heard on heard.feedback_id = f.id
      where m.feedback_id = f.id and m.mark = 'ANSWERED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table feedback_trend_mark
        drop column topic_code, drop column province, drop column answer_seconds`);
  }
}
