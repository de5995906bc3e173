import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasChromium, openBrowser, withChromium } from './chromium.ts';
import { JudgedMonth, send, signedIn } from './judged-month.ts';
import { RunningPlatform } from './running-platform.ts';
import { StaffAtWork, staff } from './staff-at-work.ts';

/* Tax, a hand-over without a code, and the stock in Chromium, on the whole platform. */

let platform: RunningPlatform;
let browser: Browser;

/** A prize of 30,000,000 ₫, which is 10,000,000 ₫ above what is free of tax. */
const plan = {
  descriptionVi: 'Giải tháng',
  descriptionEn: 'Prizes of the month',
  budget: 60_000_000,
  winsPerSubscriber: 1,
  prizes: [
    {
      level: 'FIRST',
      nameVi: 'Máy tính xách tay',
      nameEn: 'Laptop',
      value: 30_000_000,
      quantity: 1,
      giftOptions: [{ nameVi: 'Máy 14 inch', nameEn: '14 inch', provider: 'COURIER' }],
    },
    {
      level: 'ENCOURAGEMENT',
      nameVi: 'Sạc dự phòng',
      nameEn: 'Power bank',
      value: 500_000,
      quantity: 10,
      giftOptions: [{ nameVi: 'Màu đen', nameEn: 'Black', provider: 'COURIER' }],
    },
  ],
};

beforeAll(async () => {
  if (!hasChromium) return;
  platform = await RunningPlatform.start({ DEMO_GIFT_PROVIDER: 'off' });
  const month = await JudgedMonth.play(platform, ['Thêm trạm ở bến xe', 'Mở quầy sáng thứ Bảy']);
  const { programme } = await platform.graph<{ programme: { prizePlan: { id: string } } }>(
    '{ programme(code: "chia-se") { prizePlan { id } } }',
  );
  await send(platform, staff.manager, 'changePrizePlan', 'ChangePrizePlanInput', '', {
    prizePlanId: programme.prizePlan.id,
    plan,
    reason: 'Nhà tài trợ mới',
  });
  const [first] = await month.announce();
  await month.claim(month.opinions[0]!.author, first!.id);
  const colleague = { name: 'Phan Thị Nga', phoneNumber: '0938000009', roles: ['FULFILMENT'] };
  await send(platform, staff.admin, 'addStaffMember', 'AddStaffMemberInput', '', colleague);
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 30_000);

withChromium(
  'records the tax once, gives its certificate, and lets a second person allow a hand-over without a code',
  async () => {
    const desk = await StaffAtWork.pick(browser, platform, 'Đinh Công Sơn', 'awards/claims');
    const { page, dialog } = desk;
    await page.getByRole('button', { name: 'Trao quà hạng 1' }).click();
    await dialog.getByText('Khấu trừ 1.000.000').waitFor();
    await desk.look('hand-over-tax');
    await dialog.getByRole('button', { name: 'Tải chứng từ thuế (PDF)' }).click();
    await dialog.getByText('Chưa ghi nhận việc khấu trừ thuế').waitFor();
    await dialog.getByRole('button', { name: 'Ghi nhận đã khấu trừ' }).click();
    await desk.told('Đã ghi nhận khấu trừ thuế.');
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Tải chứng từ thuế (PDF)' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    const awardId = await firstAward();
    await send(platform, '0938000009', 'startFulfilment', 'StartFulfilmentInput', '', { awardId });
    await desk.go('awards/claims');
    await page.getByRole('button', { name: 'Trao quà hạng 1' }).click();
    await dialog.getByText('Trao không cần mã (ngoại lệ)').click();
    await dialog.getByLabel('Lý do không dùng mã').fill('Khách hàng ở vùng mất sóng do bão.');
    await desk.look('hand-over-exception');
    await dialog.getByRole('button', { name: 'Cho phép trao không cần mã' }).click();
    await desk.told('Đã cho phép trao không cần mã.');
    await desk.close();
    const input = { handOverNote: 'Trao tận tay, có biên bản.', awardId };
    await send(
      platform,
      '0938000009',
      'fulfilAward',
      'FulfilAwardInput',
      'award { status }',
      input,
    );
  },
  300_000,
);

async function firstAward(): Promise<string> {
  const { awards } = await platform.graph<{
    awards: { edges: { node: { id: string; rank: number } }[] };
  }>(
    '{ awards(first: 10) { edges { node { id rank } } } }',
    {},
    await signedIn(platform, staff.fulfiller),
  );
  return awards.edges.find(({ node }) => node.rank === 1)!.node.id;
}

withChromium(
  'draws what is left of prizes and budget on the overview',
  async () => {
    const desk = await StaffAtWork.pick(browser, platform, 'Bùi Khánh Linh', 'overview');
    await desk.page.getByText('Giải đã trao và còn lại').first().waitFor();
    await desk.page.getByText('Ngân sách (triệu đồng)').first().waitFor();
    await desk.look('overview-stock');
    await desk.close();
  },
  300_000,
);
