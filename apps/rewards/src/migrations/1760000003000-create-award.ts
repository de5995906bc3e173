import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Awards and the guarantees that no path around the services can break: the winner stands in the
 * frozen ranking, the value is the prize's, stock, budget and wins are counted by the database, and
 * the people of one award are different from each other and from the judges.
 */
export class CreateAward1760000003000 implements MigrationInterface {
  name = 'CreateAward1760000003000';

  async up(runner: QueryRunner): Promise<void> {
    await this.#createProposal(runner);
    await this.#createAward(runner);
    await this.#countWhatIsHeld(runner);
    await this.#keepPeopleApart(runner);
  }

  async #createProposal(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table award_proposal (
        id uuid primary key,
        round_id uuid not null references finalised_round (id),
        period_id uuid not null references opened_period (id),
        plan_id uuid not null references prize_plan (id),
        kind text not null check (kind in ('RANKING', 'REPLACEMENT')),
        status text not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'PUBLISHED')),
        proposed_by uuid,
        proposed_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        rejection_reason text,
        published_by uuid,
        published_at timestamptz,
        check ((kind = 'REPLACEMENT') = (proposed_by is null)),
        check (status = 'PROPOSED' or decided_by is not null),
        check (status <> 'PUBLISHED' or published_by is not null),
        constraint award_proposal_four_eyes check (decided_by <> proposed_by),
        constraint award_proposal_publisher check (published_by not in (proposed_by, decided_by))
      )`);
    await runner.query(
      'create index award_proposal_of_period on award_proposal (period_id, id desc)',
    );
    await runner.query(`
      create table award_skip (
        proposal_id uuid not null references award_proposal (id),
        place int not null,
        rank int not null,
        feedback_id uuid not null,
        subscriber_id uuid not null,
        reason text not null,
        primary key (proposal_id, place)
      )`);
    await runner.query(`
      create trigger award_skip_is_fixed before update or delete on award_skip
      for each row execute function refuse_change()`);
  }

  async #createAward(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table award (
        id uuid primary key,
        proposal_id uuid not null references award_proposal (id),
        round_id uuid not null,
        period_id uuid not null references opened_period (id),
        plan_id uuid not null,
        prize_id uuid not null,
        rank int not null,
        feedback_id uuid not null,
        subscriber_id uuid not null,
        value bigint not null,
        status text not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'ANNOUNCED',
          'CLAIMED', 'FULFILLING', 'FULFILLED', 'DECLINED', 'EXPIRED')),
        tax_withheld bigint check (tax_withheld between 0 and value),
        gift_option_id uuid,
        proposed_by uuid,
        proposed_at timestamptz not null,
        approved_by uuid,
        approved_at timestamptz,
        published_by uuid,
        announced_at timestamptz,
        claim_by timestamptz,
        claimed_at timestamptz,
        fulfilment_started_by uuid,
        fulfilment_started_at timestamptz,
        fulfilled_by uuid,
        fulfilled_at timestamptz,
        ended_at timestamptz,
        constraint award_of_plan foreign key (prize_id, plan_id, value)
          references prize (id, plan_id, value),
        constraint award_of_ranking foreign key (round_id, feedback_id, subscriber_id, rank)
          references ranked_feedback (round_id, feedback_id, subscriber_id, rank),
        constraint award_gift_of_prize foreign key (gift_option_id, prize_id)
          references gift_option (id, prize_id),
        constraint award_approved check (status in ('PROPOSED', 'REJECTED') or approved_by is not null),
        constraint award_announced check (status in ('PROPOSED', 'REJECTED', 'APPROVED')
          or (published_by is not null and claim_by is not null and tax_withheld is not null)),
        constraint award_claimed check (status not in ('CLAIMED', 'FULFILLING', 'FULFILLED')
          or (claimed_at is not null and gift_option_id is not null)),
        constraint award_in_fulfilment check (status not in ('FULFILLING', 'FULFILLED')
          or fulfilment_started_by is not null),
        constraint award_fulfilled check (status <> 'FULFILLED' or fulfilled_by is not null),
        constraint award_approver check (approved_by <> proposed_by),
        constraint award_publisher check (published_by not in (proposed_by, approved_by)),
        constraint award_fulfilment_starter
          check (fulfilment_started_by not in (proposed_by, approved_by, published_by)),
        constraint award_fulfiller check (fulfilled_by not in (proposed_by, approved_by, published_by))
      )`);
    await runner.query(`
      create unique index award_of_feedback on award (period_id, feedback_id)
      where status not in ('REJECTED', 'DECLINED', 'EXPIRED')`);
    await runner.query('create index award_by_feedback on award (feedback_id, id desc)');
    await runner.query('create index award_by_subscriber on award (subscriber_id, id desc)');
    await runner.query('create index award_by_period on award (period_id, id desc)');
    await runner.query('create index award_by_status on award (status, id desc)');
    await runner.query('create index award_by_proposal on award (proposal_id, id)');
    await runner.query('create index award_by_round on award (round_id)');
    await runner.query(
      "create index award_to_claim on award (claim_by) where status = 'ANNOUNCED'",
    );
    await runner.query(`
      create trigger award_is_fixed before update of
        id, proposal_id, round_id, period_id, plan_id, prize_id, rank, feedback_id, subscriber_id,
        value, proposed_by, proposed_at
      on award for each row execute function refuse_change()`);
    await runner.query(`
      create trigger award_is_kept before delete on award
      for each row execute function refuse_change()`);
  }

  /** Stock, budget and wins follow the status of awards; the checks on the counters do the refusing. */
  async #countWhatIsHeld(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table subscriber_win (
        period_id uuid not null,
        subscriber_id uuid not null,
        wins int not null,
        allowed int not null,
        primary key (period_id, subscriber_id),
        constraint subscriber_win_within_rule check (wins between 0 and allowed)
      )`);
    await runner.query(`
      create function award_holds(status text) returns int language sql immutable as $$
        select case when status in ('REJECTED', 'DECLINED', 'EXPIRED') then 0 else 1 end
      $$`);
    await runner.query(`
      create function count_award() returns trigger language plpgsql as $$
      declare
        change int := award_holds(new.status);
      begin
        if tg_op = 'UPDATE' then
          change := change - award_holds(old.status);
        end if;
        if change = 0 then
          return null;
        end if;
        update prize_plan set committed = committed + change * new.value where id = new.plan_id;
        update prize set awarded = awarded + change where id = new.prize_id;
        if change > 0 then
          insert into subscriber_win (period_id, subscriber_id, wins, allowed)
          select new.period_id, new.subscriber_id, 1, p.wins_per_subscriber
          from prize_plan p where p.id = new.plan_id
          on conflict (period_id, subscriber_id) do update set wins = subscriber_win.wins + 1;
        else
          update subscriber_win set wins = wins - 1
          where period_id = new.period_id and subscriber_id = new.subscriber_id;
        end if;
        return null;
      end $$`);
    await runner.query(`
      create trigger award_is_counted after insert or update of status on award
      for each row execute function count_award()`);
  }

  async #keepPeopleApart(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_judge(round uuid, people uuid[]) returns void language plpgsql as $$
      begin
        if exists (select 1 from finalised_round r
                   where r.id = round and r.judge_ids && array_remove(people, null)) then
          raise exception 'a judge of round % takes no part in its awards', round
            using errcode = 'check_violation', constraint = 'award_no_judge';
        end if;
      end $$`);
    await runner.query(`
      create function check_award_people() returns trigger language plpgsql as $$
      begin
        perform refuse_judge(new.round_id, array[new.proposed_by, new.approved_by,
          new.published_by, new.fulfilment_started_by, new.fulfilled_by]);
        if tg_op = 'UPDATE' and (
          new.approved_by is distinct from coalesce(old.approved_by, new.approved_by)
          or new.published_by is distinct from coalesce(old.published_by, new.published_by)
          or new.fulfilment_started_by
            is distinct from coalesce(old.fulfilment_started_by, new.fulfilment_started_by)
          or new.fulfilled_by is distinct from coalesce(old.fulfilled_by, new.fulfilled_by)) then
          raise exception 'who acted on award % stands as it was written', new.id
            using errcode = 'integrity_constraint_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger award_people before insert or update of
        approved_by, published_by, fulfilment_started_by, fulfilled_by
      on award for each row execute function check_award_people()`);
    await runner.query(`
      create function check_proposal_people() returns trigger language plpgsql as $$
      begin
        perform refuse_judge(new.round_id,
          array[new.proposed_by, new.decided_by, new.published_by]);
        return new;
      end $$`);
    await runner.query(`
      create trigger award_proposal_people before insert or update on award_proposal
      for each row execute function check_proposal_people()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table award');
    await runner.query('drop table award_skip');
    await runner.query('drop table award_proposal');
    await runner.query('drop table subscriber_win');
    await runner.query('drop function check_proposal_people');
    await runner.query('drop function check_award_people');
    await runner.query('drop function refuse_judge');
    await runner.query('drop function count_award');
    await runner.query('drop function award_holds');
  }
}
