import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is sent beside the app, where to, and what each subscriber chose. */
export class CreateDelivery1764000000010 implements MigrationInterface {
  name = 'CreateDelivery1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table delivery (
        id uuid primary key,
        notification_id uuid not null,
        subscriber_id uuid not null,
        channel text not null check (channel in ('SMS', 'EMAIL', 'WEB_PUSH')),
        device_id uuid,
        status text not null
          check (status in ('WAITING', 'SENT', 'DELIVERED', 'UNDELIVERED', 'FAILED', 'SKIPPED')),
        attempts int not null,
        due_at timestamptz,
        awaited_receipts text[] not null,
        failure text,
        created_at timestamptz not null,
        sent_at timestamptz,
        delivered_at timestamptz,
        check ((due_at is null) = (status <> 'WAITING'))
      )`);
    // One for each notification and each telephone, address or browser, whatever is delivered twice.
    await runner.query(`create unique index delivery_once
      on delivery (notification_id, channel, device_id) nulls not distinct`);
    await runner.query(
      'create index delivery_due on delivery (channel, due_at) where due_at is not null',
    );
    await runner.query(`create index delivery_together
      on delivery (subscriber_id, channel) where due_at is not null`);
    await runner.query('create index delivery_newest on delivery (subscriber_id, id desc)');
    await runner.query('create index delivery_status on delivery (status, id desc)');
    await runner.query(`create index delivery_receipt on delivery using gin (awaited_receipts)
      where awaited_receipts <> '{}'`);
    await runner.query(`
      create table notification_choice (
        subscriber_id uuid not null,
        kind text not null,
        channel text not null,
        wanted boolean not null,
        primary key (subscriber_id, kind, channel)
      )`);
    await runner.query(`
      create table notification_schedule (
        subscriber_id uuid primary key,
        quiet_from int check (quiet_from between 0 and 1439),
        quiet_until int check (quiet_until between 0 and 1439),
        digest_at int check (digest_at between 0 and 1439),
        check ((quiet_from is null) = (quiet_until is null))
      )`);
    await runner.query(`
      create table email_address (
        subscriber_id uuid primary key,
        address text not null,
        verified_at timestamptz,
        code_hash text,
        code_salt text,
        tries_left int not null,
        code_expires_at timestamptz,
        codes_sent int not null,
        counted_from timestamptz not null
      )`);
    await runner.query(`
      create table push_device (
        id uuid primary key,
        subscriber_id uuid not null,
        endpoint text not null unique,
        p256dh text not null,
        auth text not null,
        added_at timestamptz not null
      )`);
    await runner.query('create index push_device_of on push_device (subscriber_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'push_device',
      'email_address',
      'notification_schedule',
      'notification_choice',
      'delivery',
    ]) {
      await runner.query(`drop table ${table}`);
    }
  }
}
