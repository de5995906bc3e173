import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  faultsOf,
  hasChromium,
  openBrowser,
  openPage,
  picture,
  settled,
  withChromium,
} from './chromium.ts';
import { JudgedMonth } from './judged-month.ts';
import { RunningPlatform } from './running-platform.ts';

/* From published winners on: what the winner, anybody who doubts, and an author who is not content do. */

let platform: RunningPlatform;
let browser: Browser;
let month: JudgedMonth;
/** What the best opinion won. */
let prize: { periodCode: string; feedbackId: string; winner: string; awardId: string };

beforeAll(async () => {
  if (!hasChromium) return;
  platform = await RunningPlatform.start();
  month = await JudgedMonth.play(platform, [
    'Mở quầy lưu động ở các xã vùng cao vào ngày chợ phiên',
    'Xem trước phí chuyển vùng quốc tế theo từng ngày',
    'Nhắn tin báo trước hai ngày khi gói cước tự gia hạn',
  ]);
  const [first] = await month.announce();
  const [best] = month.opinions;
  if (!first || !best) throw new Error('Nothing was won.');
  prize = {
    periodCode: month.periodCode,
    feedbackId: best.id,
    winner: best.author,
    awardId: first.id,
  };
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 30_000);

/** As people do: the number, then the code of the text message. */
async function signIn(page: Page, phoneNumber: string): Promise<void> {
  await page.getByLabel('Số điện thoại').fill(phoneNumber);
  await page.getByRole('button', { name: 'Nhận mã qua SMS' }).click();
  await page.getByLabel('Mã xác nhận').waitFor();
  await page.getByLabel('Mã xác nhận').fill(await platform.codeSentTo(phoneNumber));
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

withChromium.each([390, 1280])(
  'lets the winner choose a gift and anybody check the winners, %d wide',
  async (width) => {
    const { page, context, complaints } = await openPage(
      browser,
      `${platform.url}/winners?period=${prize.periodCode}`,
      width,
    );
    const faults: Record<string, string[]> = {};
    const look = async (name: string) => {
      await settled(page);
      faults[name] = await faultsOf(page);
      await picture(page, name, width);
    };
    await page.getByRole('button', { name: 'Tự kiểm chứng' }).click();
    await page.getByRole('heading', { name: 'Mọi phép kiểm đều khớp.' }).waitFor();
    expect(await page.getByText('✗').count()).toBe(0);
    await look('winners-proof');
    const hash = await page.locator('[class*=hash]').first().innerText();
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    await page.goto(`${platform.url}/winners?hash=${hash}`);
    await page.getByText(hash).waitFor();
    expect(await page.getByText(hash).count()).toBe(1);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải biên bản' }).click();
    expect((await downloading).suggestedFilename()).toBe(`${hash}.json`);
    await page.goto(`${platform.url}/winners?period=1999-01`);
    await page.getByText('Không có kỳ 1999-01').waitFor();
    await look('winners-unknown-period');

    await page.goto(`${platform.url}/mine?tab=prizes`);
    await signIn(page, prize.winner);
    await page
      .getByRole('link', { name: /Nhận giải|Xem/ })
      .first()
      .waitFor();
    await look('mine-prize');
    await page.goto(`${platform.url}/awards/${prize.awardId}`);
    await page.getByRole('heading', { name: 'Nhận giải' }).waitFor();
    await settled(page);
    if (width === 390) {
      await page.getByRole('button', { name: 'Xác nhận nhận giải' }).click();
      await page.getByText('Quý khách vui lòng chọn một món quà.').waitFor();
      await look('claim-mistakes');
      await page.getByRole('radio').first().check();
      await page.getByLabel('Họ tên người nhận').fill('Nguyễn Thị Hoa');
      await page.getByLabel('Số điện thoại để liên hệ').fill('0907 000 000');
      await page.getByLabel('Địa chỉ nhận quà').fill('12 phố Huế, Hai Bà Trưng, Hà Nội');
      const identity = page.getByLabel('Số định danh cá nhân');
      if ((await identity.count()) > 0) await identity.fill('001090012345');
      await page.getByRole('button', { name: 'Xác nhận nhận giải' }).click();
    }
    await page.getByText('Đã xác nhận').first().waitFor();
    await page.getByText('Trao cho Nguyễn Thị Hoa').waitFor();
    await look('claimed');
    await context.close();
    expect(Object.entries(faults).filter(([, list]) => list.length > 0)).toEqual([]);
    expect(complaints).toEqual([]);
  },
  120_000,
);

withChromium(
  'lets an author appeal once against how an opinion was judged, with a reason',
  async () => {
    const { page, context } = await openPage(
      browser,
      `${platform.url}/feedback/${prize.feedbackId}`,
      390,
    );
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${platform.url}/sign-in`);
    await signIn(page, prize.winner);
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await page.goto(`${platform.url}/feedback/${prize.feedbackId}`);
    const reason = page.getByLabel('Điều Quý khách muốn được xem lại');
    await reason.fill('Ngắn quá');
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await page.locator('textarea[aria-invalid="true"]').waitFor();
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'appeal', 390);
    await reason.fill(
      'Giám khảo chưa xét đến việc bà con vùng cao không có cách nào khác để đổi SIM.',
    );
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await page.getByText('Chúng tôi đã nhận và đang xem lại.').waitFor();
    expect(await reason.count()).toBe(0);
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'appealed', 390);
    await context.close();
  },
  60_000,
);

withChromium(
  'offers a winner whose gift can’t be had any more what stands in for it',
  async () => {
    const { page, context } = await openPage(browser, `${platform.url}/sign-in`, 390);
    await signIn(page, prize.winner);
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await month.replaceGift(prize.winner, prize.awardId, 'Samsung Galaxy A20, màu bạc');
    await page.goto(`${platform.url}/awards/${prize.awardId}`);
    await page.getByRole('heading', { name: 'Quà Quý khách chọn hiện không còn' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(1);
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'gift-lost', 390);
    await page.getByRole('button', { name: 'Nhận quà này' }).click();
    await page.getByText('Đã đổi quà.').waitFor();
    expect(await page.getByText('Quà Quý khách chọn hiện không còn').count()).toBe(0);
    await page.getByText('Samsung Galaxy A20, màu bạc').waitFor();
    await context.close();
  },
  60_000,
);
