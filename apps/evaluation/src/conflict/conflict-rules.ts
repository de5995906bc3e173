import { ConflictKind } from './conflict.type.ts';

/**
 * What keeps a judge `j` from judging an opinion `c`, as joins in SQL. The number of a staff member leads
 * to the subscription that holds it (`subscribers` says which), so that the own opinion and one from the
 * own number are the same rule.
 */
const rules: readonly [ConflictKind, string][] = [
  [ConflictKind.OWN_OPINION, 'judges j join opinions c on c.subscriber_id = j.subscriber_id'],
  [
    ConflictKind.MODERATED,
    `opinions c cross join unnest(c.moderator_ids) as moderator (id)
       join judges j on j.staff_id = moderator.id`,
  ],
  [
    ConflictKind.OWN_DEPARTMENT,
    `judges j cross join unnest(j.responsible_for) as department (topic)
       join opinions c on c.topic = department.topic`,
  ],
  [
    ConflictKind.DECLARED,
    `judges j join conflict x on x.judge_id = j.staff_id
       join opinions c on c.feedback_id = x.feedback_id`,
  ],
];

/**
 * SQL that begins a statement: who must not judge what, as `barred (judge_id, feedback_id, kind, place)`,
 * a row for each rule that says so, the first rule with the least place.
 *
 * Joins from the few to the many: 200 judges and 5,000 opinions are a million pairs, and a look at each
 * of them takes seconds.
 *
 * @param judges SQL of a condition on `judge j`
 * @param opinions SQL of a condition on `candidate c`
 */
export function withBarred(judges: string, opinions: string): string {
  const pairs = rules.map(
    ([kind, from], place) =>
      `select j.staff_id as judge_id, c.feedback_id, '${kind}' as kind, ${place} as place from ${from}`,
  );
  return `with judges as (
      select j.staff_id, j.subscriber_id, j.responsible_for from judge j where ${judges}),
    opinions as (
      select c.feedback_id, c.subscriber_id, c.topic, c.moderator_ids from candidate c where ${opinions}),
    barred as (${pairs.join(' union all ')})`;
}
