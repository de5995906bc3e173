import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofPrize = ['proposal_id', 'round_id', 'period_id', 'rank', 'feedback_id'];
const inLedger = ['proposal_id', 'round_id', 'rank', 'feedback_id'];
const people = ['proposed_by', 'decided_by'];

/**
 * Gifts for other occasions than prizes: the same award with another reason. A prize follows from a
 * ranking, a gift from an occasion that one person proposed and another approved; each names all of its
 * own and nothing of the other's. Stock and budget are those of a plan, as ever.
 */
export class CreateGiftOccasion1764979426183 implements MigrationInterface {
  name = 'CreateGiftOccasion1764979426183';

  async up(runner: QueryRunner): Promise<void> {
    await this.#createOccasion(runner);
    await this.#planGifts(runner);
    await this.#giveAwardsReasons(runner);
    await this.#guardAwards(runner);
    await runner.query(`
      alter table award_ledger ${inLedger.map((column) => `alter ${column} drop not null`).join(', ')},
        add column occasion_id uuid,
        add constraint award_ledger_origin check (num_nonnulls(${inLedger.join(', ')})
          = case when occasion_id is null then ${inLedger.length} else 0 end)`);
  }

  async #createOccasion(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gift_occasion (
        id uuid primary key,
        name_vi text not null,
        name_en text not null,
        reason text not null check (reason in ('BIRTHDAY', 'TIER', 'THANKS', 'APOLOGY', 'OTHER')),
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        status text not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'OPENED')),
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        idempotency_key text not null,
        decided_by uuid,
        decided_at timestamptz,
        rejection_reason text,
        opened_at timestamptz,
        constraint gift_occasion_once unique (proposed_by, idempotency_key),
        constraint gift_occasion_window check (opens_at < closes_at),
        constraint gift_occasion_decided check ((status = 'PROPOSED') = (decided_by is null)
          and (decided_by is null) = (decided_at is null)),
        constraint gift_occasion_rejected check ((status = 'REJECTED') = (rejection_reason is not null)),
        constraint gift_occasion_opened check ((status = 'OPENED') = (opened_at is not null)),
        constraint gift_occasion_four_eyes check (decided_by <> proposed_by)
      )`);
    await runner.query(
      `create index gift_occasion_to_open on gift_occasion (opens_at) where status = 'APPROVED'`,
    );
    await runner.query(`
      create trigger gift_occasion_is_fixed before update of id, name_vi, name_en, reason, opens_at,
        closes_at, proposed_by, proposed_at, idempotency_key
      on gift_occasion for each row execute function refuse_change()`);
    await runner.query(`
      create trigger gift_occasion_stays_decided before update of ${people.join(', ')}
      on gift_occasion for each row when (old.decided_by is not null
        and new.decided_by is distinct from old.decided_by) execute function refuse_change()`);
    await runner.query(`
      create trigger gift_occasion_is_kept before delete on gift_occasion
      for each row execute function refuse_change()`);
  }

  /** A plan is of a period or of an occasion. */
  async #planGifts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table prize_plan alter period_id drop not null, alter programme_id drop not null,
        add column occasion_id uuid unique references gift_occasion (id),
        add constraint prize_plan_origin check (num_nonnulls(period_id, programme_id)
          = case when occasion_id is null then 2 else 0 end),
        add constraint prize_plan_with_period unique (id, period_id),
        add constraint prize_plan_with_occasion unique (id, occasion_id)`);
    await runner.query(`
      create trigger prize_plan_stays_of_occasion before update of occasion_id
      on prize_plan for each row execute function refuse_change()`);
  }

  async #giveAwardsReasons(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table award ${ofPrize.map((column) => `alter ${column} drop not null`).join(', ')},
        add column reason text not null default 'PRIZE',
        add column occasion_id uuid references gift_occasion (id),
        add constraint award_reason check (case reason
          when 'PRIZE' then num_nonnulls(${ofPrize.join(', ')}) = ${ofPrize.length}
            and occasion_id is null
          when 'OCCASION' then num_nonnulls(${ofPrize.join(', ')}) = 0
            and occasion_id is not null and proposed_by is not null and published_by is null
          else false end),
        add constraint award_of_period_plan foreign key (plan_id, period_id)
          references prize_plan (id, period_id),
        add constraint award_of_occasion_plan foreign key (plan_id, occasion_id)
          references prize_plan (id, occasion_id),
        drop constraint award_announced,
        add constraint award_announced check (status in ('PROPOSED', 'REJECTED', 'APPROVED')
          or ((published_by is not null or reason = 'OCCASION')
            and claim_by is not null and tax_withheld is not null))`);
    await runner.query(
      `create unique index award_of_occasion on award (occasion_id, subscriber_id)
       where occasion_id is not null`,
    );
    await runner.query(
      `create index award_by_occasion on award (occasion_id, id desc) where occasion_id is not null`,
    );
    await runner.query(`
      create trigger award_reason_is_fixed before update of reason, occasion_id
      on award for each row execute function refuse_change()`);
  }

  /** Recipients join while one person proposes, and hear of it when another has approved. */
  async #guardAwards(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function check_occasion_award() returns trigger language plpgsql as $$
      begin
        perform 1 from gift_occasion o where o.id = new.occasion_id and (
          (tg_op = 'INSERT' and o.status = 'PROPOSED' and new.status = 'PROPOSED')
          or (tg_op = 'UPDATE' and (o.status <> 'PROPOSED' and new.approved_by is not distinct from o.decided_by
            or new.status = 'REJECTED'))) for share;
        if not found then
          raise exception 'award % does not fit where its occasion stands', new.id
            using errcode = 'check_violation', constraint = 'award_fits_occasion';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger award_fits_occasion before insert or update of status on award
      for each row when (new.occasion_id is not null) execute function check_occasion_award()`);
    await setCount(runner, 'if new.occasion_id is not null then return null; end if;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table award_ledger drop column occasion_id,
        ${inLedger.map((column) => `alter ${column} set not null`).join(', ')}`);
    await setCount(runner, '');
    await runner.query('drop trigger award_fits_occasion on award');
    await runner.query('drop function check_occasion_award');
    await runner.query('drop trigger award_reason_is_fixed on award');
    await runner.query(`
      alter table award drop constraint award_announced, drop constraint award_of_period_plan,
        drop constraint award_of_occasion_plan, drop column occasion_id cascade, drop column reason cascade,
        add constraint award_announced check (status in ('PROPOSED', 'REJECTED', 'APPROVED')
          or (published_by is not null and claim_by is not null and tax_withheld is not null)),
        ${ofPrize.map((column) => `alter ${column} set not null`).join(', ')}`);
    await runner.query('drop trigger prize_plan_stays_of_occasion on prize_plan');
    await runner.query(`
      alter table prize_plan drop constraint prize_plan_with_period, drop column occasion_id cascade,
        alter period_id set not null, alter programme_id set not null`);
    await runner.query('drop table gift_occasion');
  }
}

/** Wins are counted in periods; a gift for an occasion is none. */
async function setCount(runner: QueryRunner, unlessWin: string): Promise<void> {
  await runner.query(`
    create or replace function count_award() returns trigger language plpgsql as $$
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
      ${unlessWin}
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
}
