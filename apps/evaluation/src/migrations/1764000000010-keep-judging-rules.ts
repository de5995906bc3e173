import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rules of judging as versions that stand for good, and which of them each period and round goes
 * by. Periods that opened before have none.
 */
export class KeepJudgingRules1764000000010 implements MigrationInterface {
  name = 'KeepJudgingRules1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table judging_rules (
        id uuid primary key,
        programme_id uuid not null,
        version int not null check (version >= 1),
        hash text not null,
        rubric_id uuid not null references rubric (id),
        shortlist_rule text not null,
        stages jsonb not null check (jsonb_array_length(stages) between 1 and 2),
        tie_breaks text[] not null,
        created_at timestamptz not null
      )`);
    await runner.query(
      'create unique index judging_rules_version on judging_rules (programme_id, version)',
    );
    await runner.query(`
      create trigger judging_rules_stands before update or delete on judging_rules
      for each row execute function refuse_change()`);
    await runner.query(`
      create trigger judging_rules_is_never_emptied before truncate on judging_rules
      for each statement execute function refuse_change()`);
    await runner.query('alter table period add column rules_id uuid references judging_rules (id)');
    await runner.query(`
      alter table round
        add column rules_id uuid references judging_rules (id),
        add column stage text not null default 'PANEL' check (stage in ('PANEL', 'FINAL')),
        add column deviation text check (length(deviation) <= 500)`);
    await runner.query('alter table round alter column stage drop default');
    // Which rules a period goes by is decided once, when it opens.
    await runner.query(`
      create trigger period_keeps_its_rules before update of rubric_id, rules_id on period
      for each row when (old.rules_id is distinct from new.rules_id
        or old.rubric_id is distinct from new.rubric_id)
      execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger period_keeps_its_rules on period');
    await runner.query(
      'alter table round drop column deviation, drop column stage, drop column rules_id',
    );
    await runner.query('alter table period drop column rules_id');
    await runner.query('drop table judging_rules');
  }
}
