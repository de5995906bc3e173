/**
 * The periods, of the same programme, that close while the year `$1` runs. What belongs to a year is
 * said by these dates and by no calendar: an award year may have three months.
 */
export const monthsOfYear = `
  select m.id, m.code, m.closes_at from period y
  join period m on m.programme_id = y.programme_id
    and m.closes_at > y.opens_at and m.closes_at <= y.closes_at
  where y.id = $1 and m.code !~ '^[0-9]{4}$'`;

/** Whether the round `r` decides prizes, by the rules of its period: a final, or a panel that no final follows. */
export const decidesPrizes = `
  (r.stage <> 'PANEL' or not exists (
    select from judging_rules j where j.id = r.rules_id and j.stages @> '[{"stage": "FINAL"}]'))`;
