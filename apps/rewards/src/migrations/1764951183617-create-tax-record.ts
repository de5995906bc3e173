import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tax that was withheld, kept as long as the law asks, and links to its certificate. */
export class CreateTaxRecord1764951183617 implements MigrationInterface {
  name = 'CreateTaxRecord1764951183617';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tax_record (
        award_id uuid primary key references award (id),
        serial bigint generated always as identity unique,
        subscriber_id uuid not null,
        sealed bytea not null,
        recorded_by uuid not null,
        withheld_at timestamptz not null
      )`);
    await runner.query(
      'create index tax_record_subscriber on tax_record (subscriber_id, award_id)',
    );
    await runner.query(`
      create table tax_certificate_link (
        award_id uuid not null references tax_record (award_id),
        asker_id uuid not null,
        token_hash text not null unique,
        expires_at timestamptz not null,
        primary key (award_id, asker_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tax_certificate_link');
    await runner.query('drop table tax_record');
  }
}
