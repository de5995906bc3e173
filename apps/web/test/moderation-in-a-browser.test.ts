import { afterAll, beforeAll, expect } from '@jest/globals';
import { hasChromium, withChromium } from './chromium.ts';
import { acknowledge, answer, changeStep, openByKeyboard } from './moderation-steps.ts';
import { receivedOpinion } from './received-opinion.ts';
import { staff } from './staff-at-work.ts';
import { StaffInTurn } from './staff-in-turn.ts';

/* The queue, the people and the call centre in Chromium, role by role. Without a Chromium it is skipped. */

const titles = ['Xin thêm trạm sạc', 'Đổi giờ mở cửa', 'Sóng yếu ở hầm gửi xe', 'Bán gói cước rẻ'];
let office: StaffInTurn;
const work: StaffInTurn['work'] = (phoneNumber, deed) => office.work(phoneNumber, deed);

beforeAll(async () => {
  if (hasChromium) office = await StaffInTurn.start();
}, 180_000);

afterAll(() => office?.stop(), 30_000);

withChromium(
  'a moderator acknowledges, undoes, holds, rejects, releases and answers, without a mouse in the queue',
  async () => {
    for (const [n, title] of titles.entries()) {
      await receivedOpinion(office.platform, `090700010${n}`, title);
    }
    const [kept, second, held, rejected] = titles as [string, string, string, string];
    await work(staff.moderator, async (moderator) => {
      const { page } = moderator;
      const article = page.getByRole('article');
      const shows = (status: string) =>
        article.locator('.c-state').filter({ hasText: status }).first().waitFor();
      await openByKeyboard(moderator, kept);
      await moderator.look('queue');
      await page.keyboard.press('?');
      await moderator.look('shortcuts');
      await page.keyboard.press('Escape');

      await page.keyboard.press('a');
      await page.keyboard.press('z');
      await moderator.told('Đã hoàn tác.', 'Undone.');
      expect(await page.getByRole('button', { name: 'Hoàn tác' }).count()).toBe(0);
      await page.waitForTimeout(5_500);
      await openByKeyboard(moderator, kept);
      await shows('Chờ kiểm duyệt');
      await acknowledge(moderator, kept);

      await openByKeyboard(moderator, held);
      await page.keyboard.press('h');
      await moderator.look('hold');
      await page.keyboard.type('Xin Quý khách cho biết rõ toà nhà nào.');
      await moderator.confirm('Tạm giữ');
      await openByKeyboard(moderator, held);
      await shows('Tạm giữ');
      await page.keyboard.press('u');
      await openByKeyboard(moderator, held);
      await shows('Chờ kiểm duyệt');
      await acknowledge(moderator, held);

      await openByKeyboard(moderator, rejected);
      await page.keyboard.press('r');
      await page.keyboard.type('Nội dung là quảng cáo.');
      await moderator.confirm('Từ chối');
      await page.getByText('Từ chối 1 góp ý.').waitFor({ state: 'detached' });

      await openByKeyboard(moderator, second);
      await page.keyboard.press('x');
      await moderator.look('queue-chosen');
      await page.keyboard.press('d');
      await moderator.dialog.getByLabel('Đơn vị').selectOption({ index: 1 });
      await moderator.confirm('Giao');
      await moderator.told('Đã giao 1 góp ý.', 'Assigned 1 opinions.');
      await moderator.press('Bỏ chọn');
      await acknowledge(moderator, second);
      await answer(moderator, 'Từ tháng sau cửa hàng mở cửa đến 20 giờ. Cảm ơn Quý khách.');
      await changeStep(moderator, 'Đang xử lý', 'In progress');
      await shows('Đang xử lý');
      await changeStep(moderator, 'Sẽ thực hiện', 'Adopted');
      await shows('Sẽ thực hiện');
      await moderator.look('opinion');
    });
  },
  400_000,
);

withChromium(
  'an admin appoints and gives other roles; the call centre sees all of a subscriber',
  async () => {
    await work(staff.admin, async (admin) => {
      const { page } = admin;
      await admin.open('Nhân sự', 'People');
      await admin.press('Thêm người');
      await admin.dialog.getByLabel('Họ tên').fill('Trần Thị Mới');
      await admin.dialog.getByLabel('Số điện thoại đăng nhập').fill('0938 000 999');
      await admin.dialog.getByLabel('Kiểm duyệt').check();
      await admin.look('appoint');
      await admin.confirm('Lưu');
      await admin.told('Đã lưu.', 'Saved.');
      await admin.look('people');
      await admin.page.getByLabel('Vai trò').selectOption({ label: 'Kiểm duyệt' });
      await admin.press('Sửa Trần Thị Mới');
      await admin.dialog.getByLabel('Tổng đài').check();
      await admin.confirm('Lưu');
      await page
        .getByRole('row')
        .filter({ hasText: 'Kiểm duyệt, Tổng đài' })
        .or(page.getByRole('row').filter({ hasText: 'Tổng đài, Kiểm duyệt' }))
        .first()
        .waitFor();
      await admin.press('Sửa Trần Thị Mới');
      await admin.dialog.getByRole('button', { name: 'Cho ngừng làm việc…' }).click();
      await admin.confirm('Cho ngừng');
      await admin.page.getByLabel('Vai trò').selectOption('');
      await page.getByText('Đã nghỉ').waitFor();
    });
    await work(staff.care, async (care) => {
      await care.open('Care360', 'Care360');
      await care.page.getByLabel('Số điện thoại, mã góp ý hoặc tên').fill('0907 000 100');
      await care.page.getByLabel('Lý do tra cứu').fill('Khách hàng gọi hỏi về góp ý.');
      await care.press('Tra cứu');
      await care.page.getByText(titles[0]!).first().waitFor();
      await care.look('care');
    });
  },
  400_000,
);
