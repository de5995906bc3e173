import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A key for each person. Deliveries and notes of hand-over are kept closed by it; the columns in plain
 * text are emptied by `seal-plain-rows.ts`, which has the key that a migration has not, and go in a
 * later release.
 */
export class CreatePersonKey1764803150001 implements MigrationInterface {
  name = 'CreatePersonKey1764803150001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person_key (
        subscriber_id uuid not null,
        purpose text not null check (purpose in ('CLAIM', 'TAX_RECORD')),
        wrapped_by text not null,
        wrapped bytea not null,
        created_at timestamptz not null,
        keep_until timestamptz,
        primary key (subscriber_id, purpose)
      )`);
    await runner.query(
      'create index person_key_outdated on person_key (keep_until) where keep_until is not null',
    );
    await runner.query(`
      alter table delivery add column sealed bytea,
        alter column recipient_name drop not null,
        alter column phone_number drop not null,
        alter column address drop not null,
        add constraint delivery_kept check (sealed is not null or recipient_name is not null)`);
    await runner.query(`
      alter table hand_over add column sealed bytea,
        alter column note drop not null,
        add constraint hand_over_kept check (sealed is not null or note is not null)`);
    await runner.query(
      'create index delivery_plain on delivery (award_id) where recipient_name is not null',
    );
    await runner.query(
      'create index hand_over_plain on hand_over (award_id) where note is not null',
    );
  }

  /** What is closed cannot be opened by a migration: without a key there is nothing to go back to. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from hand_over where note is null');
    await runner.query('delete from delivery where recipient_name is null');
    await runner.query('drop index hand_over_plain');
    await runner.query('drop index delivery_plain');
    await runner.query(`
      alter table hand_over drop constraint hand_over_kept, drop column sealed,
        alter column note set not null`);
    await runner.query(`
      alter table delivery drop constraint delivery_kept, drop column sealed,
        alter column recipient_name set not null,
        alter column phone_number set not null,
        alter column address set not null`);
    await runner.query('drop table person_key');
  }
}
