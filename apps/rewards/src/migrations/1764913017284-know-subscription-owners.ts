import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which subscriptions belong to one verified owner, who wins no more often with two than with one. */
export class KnowSubscriptionOwners1764913017284 implements MigrationInterface {
  name = 'KnowSubscriptionOwners1764913017284';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table subscription_owner (
        subscriber_id uuid primary key,
        owner_key text not null check (length(owner_key) between 1 and 200)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table subscription_owner');
  }
}
