import type { MigrationInterface, QueryRunner } from 'typeorm';

const departments = [
  ['NETWORK', 'Kỹ thuật mạng lưới', 'Network engineering'],
  ['CUSTOMER_CARE', 'Chăm sóc khách hàng', 'Customer care'],
  ['PRODUCTS', 'Sản phẩm và dịch vụ', 'Products and services'],
  ['BILLING', 'Cước và thanh toán', 'Charging and billing'],
  ['LEGAL', 'Pháp chế', 'Legal affairs'],
] as const;

/**
 * One for each order and filter of the queue, and only over what waits: the indexes stay as small as
 * the backlog, however many opinions were ever closed.
 */
const queueIndexes: Readonly<Record<string, string>> = {
  handling_by_deadline: 'programme_id, status, due_at, feedback_id',
  handling_of_topic: 'programme_id, topic_code, status, due_at, feedback_id',
  handling_of_department: 'programme_id, department, status, due_at, feedback_id',
  handling_by_age: 'programme_id, status, feedback_id',
  handling_by_risk: 'programme_id, status, risk desc, feedback_id',
};

export class CreateHandling1764600000000 implements MigrationInterface {
  name = 'CreateHandling1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table department (
        code text primary key,
        name_vi text not null,
        name_en text not null,
        place int not null
      )`);
    for (const [index, [code, vi, en]] of departments.entries()) {
      await runner.query('insert into department values ($1, $2, $3, $4)', [
        code,
        vi,
        en,
        index + 1,
      ]);
    }
    await runner.query(`
      create table service_level (
        programme_id uuid not null,
        topic_code text not null,
        status text not null,
        hours int not null check (hours between 1 and 8760),
        primary key (programme_id, topic_code, status),
        foreign key (programme_id, topic_code) references topic (programme_id, code)
      )`);
    await runner.query(`
      create table handling (
        feedback_id uuid primary key references feedback (id) on delete cascade,
        programme_id uuid not null,
        topic_code text not null,
        status text not null,
        department text references department (code),
        risk smallint not null,
        since timestamptz not null,
        due_at timestamptz
      )`);
    for (const [name, columns] of Object.entries(queueIndexes)) {
      await runner.query(`create index ${name} on handling (${columns}) where due_at is not null`);
    }
    // What waits already gets the standard deadline of its step, counted from its last step.
    await runner.query(`
      insert into handling (feedback_id, programme_id, topic_code, status, risk, since, due_at)
      select f.id, f.programme_id, f.topic_code, f.status, cardinality(f.screening_findings), s.since,
        s.since + case f.status when 'RECEIVED' then interval '24 hours' when 'HELD' then interval '48 hours'
          when 'ACKNOWLEDGED' then interval '72 hours' when 'IN_PROGRESS' then interval '240 hours'
          when 'ADOPTED' then interval '720 hours' end
      from feedback f, lateral (
        select coalesce(max(e.at), f.submitted_at) as since from feedback_event e where e.feedback_id = f.id) s`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table handling');
    await runner.query('drop table service_level');
    await runner.query('drop table department');
  }
}
