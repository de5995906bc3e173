import { ConflictKind } from './conflict.type.ts';

/**
 * What keeps judge `j` from judging opinion `c`, in SQL, each by the first name that fits. The number of
 * a staff member leads to the subscription that holds it (`subscribers` says which), so that the own
 * opinion and one from the own number are the same rule.
 */
const rules: readonly [ConflictKind, string][] = [
  [ConflictKind.OWN_OPINION, 'j.subscriber_id is not distinct from c.subscriber_id'],
  [ConflictKind.MODERATED, 'j.staff_id = any(c.moderator_ids)'],
  [ConflictKind.OWN_DEPARTMENT, 'c.topic = any(j.responsible_for)'],
  [
    ConflictKind.DECLARED,
    'exists (select from conflict x where x.judge_id = j.staff_id and x.feedback_id = c.feedback_id)',
  ],
];

export const mayNotJudge = `(${rules.map(([, rule]) => rule).join(' or ')})`;

/** The kind, or null where nothing keeps them from it. */
export const kindOfConflict = `case ${rules.map(([kind, rule]) => `when ${rule} then '${kind}'`).join(' ')} end`;
