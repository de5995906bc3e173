import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePerk1760000000000 implements MigrationInterface {
  name = 'CreatePerk1760000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table perk (
        id uuid primary key,
        partner text not null,
        name_vi text not null,
        name_en text not null,
        lowest_tier text not null
      )`);
    await runner.query(`
      insert into perk (id, partner, name_vi, name_en, lowest_tier) values
        ('01900000-0000-7000-8000-0000000000a1', 'Cánh Cò Airways',
         'Quầy làm thủ tục ưu tiên tại sân bay', 'Priority check-in at the airport', 'TITANIUM'),
        ('01900000-0000-7000-8000-0000000000a2', 'Cánh Cò Airways',
         'Phòng chờ thương gia, một khách đi cùng', 'Business lounge with one guest', 'GOLD'),
        ('01900000-0000-7000-8000-0000000000a3', 'Biển Xanh Resort',
         'Giảm 20% giá phòng từ Chủ nhật đến thứ Năm', '20% off rooms from Sunday to Thursday', 'SILVER'),
        ('01900000-0000-7000-8000-0000000000a4', 'Du thuyền Hạ Long Xưa',
         'Nâng hạng cabin khi còn chỗ', 'A better cabin where one is free', 'DIAMOND')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table perk');
  }
}
