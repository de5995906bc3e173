import type { MigrationInterface, QueryRunner } from 'typeorm';

const statuses = `'PROPOSED', 'APPROVED', 'REJECTED', 'ANNOUNCED', 'CLAIMED', 'FULFILLING',
  'FULFILLED', 'DECLINED', 'EXPIRED'`;
const people = ['approved_by', 'published_by', 'fulfilment_started_by', 'fulfilled_by'];

/** An award that is taken back for a reason, and subscriptions that cannot win. */
export class DisqualifyAndExclude1764700000002 implements MigrationInterface {
  name = 'DisqualifyAndExclude1764700000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table award add column disqualified_by uuid');
    await setStatuses(runner, `${statuses}, 'DISQUALIFIED'`);
    await runner.query(`
      alter table award
        add constraint award_disqualified
          check ((status = 'DISQUALIFIED') = (disqualified_by is not null)),
        add constraint award_disqualifier check (disqualified_by <> proposed_by)`);
    await setEnded(runner, `'REJECTED', 'DECLINED', 'EXPIRED', 'DISQUALIFIED'`);
    await checkPeople(runner, [...people, 'disqualified_by']);
    await runner.query(`
      create table award_exclusion (
        id uuid primary key,
        subscriber_id uuid not null,
        ground text not null check (ground in ('PARTNER_STAFF', 'RELATIVE', 'OTHER')),
        reason text not null,
        excluded_by uuid not null,
        excluded_at timestamptz not null,
        lifted_by uuid,
        lifted_at timestamptz,
        check ((lifted_by is null) = (lifted_at is null))
      )`);
    await runner.query(`
      create unique index award_exclusion_in_force on award_exclusion (subscriber_id)
      where lifted_at is null`);
    await runner.query(`
      create trigger award_exclusion_stands
      before update of id, subscriber_id, ground, reason, excluded_by, excluded_at
      on award_exclusion for each row execute function refuse_change()`);
    await runner.query(`
      create trigger award_exclusion_is_kept before delete on award_exclusion
      for each row execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table award_exclusion');
    await checkPeople(runner, people);
    await setEnded(runner, `'REJECTED', 'DECLINED', 'EXPIRED'`);
    await runner.query('alter table award drop column disqualified_by');
    await setStatuses(runner, statuses);
  }
}

async function setStatuses(runner: QueryRunner, known: string): Promise<void> {
  await runner.query('alter table award drop constraint award_status_check');
  await runner.query(
    `alter table award add constraint award_status_check check (status in (${known}))`,
  );
}

/** What gives a prize back, and frees its opinion. */
async function setEnded(runner: QueryRunner, ended: string): Promise<void> {
  await runner.query(`
    create or replace function award_holds(status text) returns int language sql immutable as $$
      select case when status in (${ended}) then 0 else 1 end
    $$`);
  await runner.query('drop index award_of_feedback');
  await runner.query(`
    create unique index award_of_feedback on award (period_id, feedback_id)
    where status not in (${ended})`);
}

async function checkPeople(runner: QueryRunner, columns: readonly string[]): Promise<void> {
  const changed = columns.map(
    (column) => `new.${column} is distinct from coalesce(old.${column}, new.${column})`,
  );
  await runner.query(`
    create or replace function check_award_people() returns trigger language plpgsql as $$
    begin
      perform refuse_judge(new.round_id,
        array[new.proposed_by, ${columns.map((column) => `new.${column}`).join(', ')}]);
      if tg_op = 'UPDATE' and (${changed.join(' or ')}) then
        raise exception 'who acted on award % stands as it was written', new.id
          using errcode = 'integrity_constraint_violation';
      end if;
      return new;
    end $$`);
  await runner.query('drop trigger award_people on award');
  await runner.query(`
    create trigger award_people before insert or update of ${columns.join(', ')}
    on award for each row execute function check_award_people()`);
}
