import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSubmissionAddress1764000004000 implements MigrationInterface {
  name = 'CreateSubmissionAddress1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table submission_address (
        network cidr not null,
        hour timestamptz not null,
        submissions int not null,
        primary key (network, hour)
      )`);
    await runner.query('create index submission_address_of_hour on submission_address (hour)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table submission_address');
  }
}
