import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProgramme1760000000000 implements MigrationInterface {
  name = 'CreateProgramme1760000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table programme (
        id uuid primary key,
        code text not null,
        name text not null,
        description text,
        created_at timestamptz not null
      )`);
    await runner.query('create unique index programme_code on programme (code)');
    await runner.query(`
      create table topic (
        programme_id uuid not null references programme (id),
        code text not null,
        name_vi text not null,
        name_en text not null,
        place int not null,
        primary key (programme_id, code)
      )`);
    await runner.query(`
      insert into programme (id, code, name, description, created_at) values (
        '01900000-0000-7000-8000-000000000001', 'chia-se', 'Chia sẻ cùng MobiFone',
        'Mọi thuê bao đều có thể góp ý. Những ý kiến hay nhất được trao giải mỗi tháng và mỗi năm.',
        '2019-09-30T17:00:00Z')`);
    await runner.query(`
      insert into topic (programme_id, code, name_vi, name_en, place)
      select '01900000-0000-7000-8000-000000000001', code, name_vi, name_en, place
      from (values
        ('CUSTOMER_CARE', 'Chăm sóc khách hàng', 'Customer care', 1),
        ('PRODUCTS_SERVICES_PROMOTIONS', 'Sản phẩm – dịch vụ – khuyến mại',
          'Products, services and promotions', 2),
        ('NETWORK_QUALITY', 'Chất lượng mạng lưới', 'Network quality', 3),
        ('OTHER', 'Chủ đề khác', 'Other topics', 4)
      ) as launch (code, name_vi, name_en, place)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table topic');
    await runner.query('drop table programme');
  }
}
