import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSignIn1760000001000 implements MigrationInterface {
  name = 'CreateSignIn1760000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sign_in_code (
        phone_number text not null,
        sign_in_as text not null,
        code_hash text not null,
        tries_left int not null check (tries_left >= 0),
        expires_at timestamptz not null,
        primary key (phone_number, sign_in_as)
      )`);
    await runner.query(`
      create table code_request (
        id uuid primary key,
        subject text not null,
        requested_at timestamptz not null
      )`);
    await runner.query('create index code_request_recent on code_request (subject, requested_at)');
    await runner.query('create index code_request_age on code_request (requested_at)');
    await runner.query(`
      create table session (
        id uuid primary key,
        subscriber_id uuid references subscriber (id),
        staff_member_id uuid,
        token_hash text not null,
        started_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        check (num_nonnulls(subscriber_id, staff_member_id) = 1)
      )`);
    await runner.query('create unique index session_token on session (token_hash)');
    await runner.query('create index session_subscriber on session (subscriber_id)');
    await runner.query('create index session_staff_member on session (staff_member_id)');
    await runner.query('create index session_age on session (expires_at)');
    await runner.query(`
      create table used_refresh_token (
        token_hash text primary key,
        session_id uuid not null references session (id) on delete cascade,
        used_at timestamptz not null
      )`);
    await runner.query(
      'create index used_refresh_token_session on used_refresh_token (session_id)',
    );
    await runner.query(`
      create table sent_message (
        id uuid primary key,
        recipient text not null,
        body text not null,
        created_at timestamptz not null
      )`);
    await runner.query('create index sent_message_recipient on sent_message (recipient, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'sent_message',
      'used_refresh_token',
      'session',
      'code_request',
      'sign_in_code',
    ]) {
      await runner.query(`drop table ${table}`);
    }
  }
}
