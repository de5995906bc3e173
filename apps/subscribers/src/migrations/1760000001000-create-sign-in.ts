import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSignIn1760000001000 implements MigrationInterface {
  name = 'CreateSignIn1760000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sign_in_code (
        phone_number text not null,
        sign_in_as text not null,
        salt text not null,
        code_hash text not null,
        tries_left int not null check (tries_left >= 0),
        expires_at timestamptz not null,
        primary key (phone_number, sign_in_as)
      )`);
    await runner.query(`
      create table code_request (
        subject text not null,
        minute timestamptz not null,
        requests int not null check (requests > 0),
        primary key (subject, minute)
      )`);
    await runner.query('create index code_request_age on code_request (minute)');
    await runner.query('create index sign_in_code_age on sign_in_code (expires_at)');
    await runner.query(`
      create table session (
        id uuid primary key,
        subscriber_id uuid references subscriber (id),
        staff_member_id uuid,
        token_hash text not null,
        previous_token_hash text,
        sealed_token text,
        started_at timestamptz not null,
        rotated_at timestamptz,
        expires_at timestamptz not null,
        ended_at timestamptz,
        check (num_nonnulls(subscriber_id, staff_member_id) = 1)
      )`);
    await runner.query('create index session_subscriber on session (subscriber_id)');
    await runner.query('create index session_staff_member on session (staff_member_id)');
    await runner.query('create index session_age on session ((least(expires_at, ended_at)))');
    await runner.query(`
      create table sent_message (
        id uuid primary key,
        "to" text not null,
        body text not null,
        created_at timestamptz not null
      )`);
    await runner.query('create index sent_message_to on sent_message ("to", id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sent_message', 'session', 'code_request', 'sign_in_code']) {
      await runner.query(`drop table ${table}`);
    }
  }
}
