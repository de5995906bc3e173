import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasChromium, openBrowser, withChromium } from './chromium.ts';
import { RunningPlatform } from './running-platform.ts';
import { StaffAtWork } from './staff-at-work.ts';

/* The call centre’s desk and the deadlines in Chromium, on the whole platform. */

let platform: RunningPlatform;
let browser: Browser;

beforeAll(async () => {
  if (!hasChromium) return;
  platform = await RunningPlatform.start();
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 60_000);

withChromium(
  'writes an opinion down for a caller, who finds it among their own',
  async () => {
    const caller = await platform.signIn('0901000021', 'SUBSCRIBER');
    const desk = await StaffAtWork.pick(browser, platform, 'Hà Bảo Ngân', 'call');
    const { page } = desk;
    const number = page.getByLabel('Số điện thoại của người gọi');
    await number.fill('12345');
    await desk.press('Tìm');
    await page.getByText('Đây không phải số điện thoại di động.').waitFor();
    await desk.look('call-wrong');
    await number.fill('0909 999 999');
    await desk.press('Tìm');
    await page.getByText('Không có thuê bao nào đang giữ số này.').waitFor();
    await number.fill('+84 901 000 021');
    await desk.press('Tìm');
    await page.getByLabel('Chủ đề').selectOption({ label: 'Chăm sóc khách hàng' });
    await page.getByLabel('Tiêu đề').fill('Chờ tổng đài quá lâu');
    await page.getByLabel('Nội dung').fill('Tôi gọi ba lần, mỗi lần chờ mười phút.');
    await page.getByLabel('Tỉnh, thành phố').selectOption({ index: 1 });
    await desk.look('call');
    await desk.press('Ghi nhận góp ý');
    await desk.told('Đã ghi nhận góp ý.');
    const code = await page.locator('[role=status] .c-code').innerText();
    await desk.look('call-done');
    await desk.close();
    const { me } = await platform.graph<{
      me: { feedback: { edges: { node: { referenceCode: string; channel: string } }[] } };
    }>('{ me { feedback(first: 5) { edges { node { referenceCode channel } } } } }', {}, caller);
    expect(me.feedback.edges.map(({ node }) => node)).toEqual([
      { referenceCode: code, channel: 'CALL_CENTRE' },
    ]);
  },
  300_000,
);

withChromium(
  'sets a deadline of one step of one topic, and keeps it from who may only read',
  async () => {
    const admin = await StaffAtWork.pick(browser, platform, 'Trịnh Thế Vinh', 'deadlines');
    const cell = /sửa thời hạn Chờ kiểm duyệt, Chất lượng mạng lưới/;
    await admin.page.getByRole('button', { name: cell }).click();
    const hours = admin.dialog.getByLabel('Số giờ');
    await hours.fill('72');
    await admin.look('deadline-set');
    await admin.dialog.getByRole('button', { name: 'Đặt thời hạn' }).click();
    await admin.told('Đã đặt thời hạn.');
    await admin.page.getByRole('button', { name: cell }).getByText('3 ngày').waitFor();
    await admin.look('deadlines');
    await admin.close();
    const moderator = await StaffAtWork.pick(browser, platform, 'Đỗ Thanh Tâm', 'deadlines');
    await moderator.page
      .getByRole('row', { name: /Chất lượng mạng lưới/ })
      .getByText('3 ngày')
      .first()
      .waitFor();
    expect(await moderator.page.getByRole('button', { name: cell }).count()).toBe(0);
    await moderator.close();
  },
  300_000,
);
