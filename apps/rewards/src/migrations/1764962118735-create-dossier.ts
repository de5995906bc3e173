import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dossiers for the authorities: how far each is, and its file in parts that a key of its own closes. */
export class CreateDossier1764962118735 implements MigrationInterface {
  name = 'CreateDossier1764962118735';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dossier (
        id uuid primary key,
        period_id uuid not null references opened_period (id),
        requested_by uuid not null,
        requested_at timestamptz not null,
        due_at timestamptz not null,
        state text not null check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED', 'DELETED')),
        documents_done int not null default 0,
        tries int not null default 0,
        lease uuid,
        lease_until timestamptz,
        failure text,
        wrapped_by text,
        wrapped bytea,
        size bigint,
        hash text,
        finished_at timestamptz,
        keep_until timestamptz,
        check ((wrapped is null) = (wrapped_by is null)),
        check (state <> 'READY' or (wrapped is not null and hash is not null and size > 0))
      )`);
    await runner.query('create index dossier_of_period on dossier (period_id, id desc)');
    await runner.query(
      `create unique index dossier_one_at_a_time on dossier (period_id)
       where state in ('WAITING', 'RUNNING')`,
    );
    await runner.query(
      `create index dossier_outdated on dossier (keep_until) where state = 'READY'`,
    );
    await runner.query(`
      create table dossier_part (
        dossier_id uuid not null references dossier (id),
        place int not null,
        sealed bytea not null,
        primary key (dossier_id, place)
      )`);
    await runner.query(`
      create table dossier_link (
        dossier_id uuid not null references dossier (id),
        asker_id uuid not null,
        token_hash text not null unique,
        expires_at timestamptz not null,
        primary key (dossier_id, asker_id)
      )`);
    // What a dossier of a period is made from, and whose erasure ends it.
    await runner.query('create index award_of_period_by_id on award (period_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index award_of_period_by_id');
    await runner.query('drop table dossier_link');
    await runner.query('drop table dossier_part');
    await runner.query('drop table dossier');
  }
}
