import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLiveTicket1764600002000 implements MigrationInterface {
  name = 'CreateLiveTicket1764600002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table live_ticket (
        token_hash text primary key,
        subscriber_id uuid not null,
        issued_at timestamptz not null,
        expires_at timestamptz not null
      )`);
    await runner.query('create index live_ticket_of on live_ticket (subscriber_id, issued_at)');
    await runner.query('create index live_ticket_expiry on live_ticket (expires_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table live_ticket');
  }
}
