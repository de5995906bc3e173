import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff find a subscriber by the words of a name, typed with or without diacritics. */
export class IndexSubscriberNames1764803017000 implements MigrationInterface {
  name = 'IndexSubscriberNames1764803017000';

  async up(runner: QueryRunner): Promise<void> {
    // Marks go by decomposition; đ has none and is put by hand. No extension: a carrier may have none.
    await runner.query(`
      create function words_of_name(name text) returns tsvector language sql immutable parallel safe as $$
        select to_tsvector('simple'::regconfig, translate(lower(
          regexp_replace(normalize(coalesce(name, ''), NFD), '[\\u0300-\\u036f]', '', 'g')), 'đ', 'd'))
      $$`);
    await runner.query(
      'create index subscriber_words_of_name on subscriber using gin (words_of_name(display_name))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index subscriber_words_of_name');
    await runner.query('drop function words_of_name');
  }
}
