import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  faultsOf,
  hasChromium,
  openBrowser,
  openPage,
  picture,
  settled,
  withChromium,
} from './chromium.ts';
import { publicOpinion } from './public-opinion.ts';
import { RunningPlatform } from './running-platform.ts';

const author = '0901234567';

let platform: RunningPlatform;
let browser: Browser;
let othersId: string;

beforeAll(async () => {
  if (!hasChromium) return;
  platform = await RunningPlatform.start();
  othersId = await publicOpinion(platform, {
    title: 'Sóng yếu ở chợ Bà Chiểu',
    body: 'Chiều nào sóng 4G ở khu chợ Bà Chiểu cũng rất yếu, không gọi được.',
    adopted: false,
  });
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 30_000);

async function openSignedIn(width: number) {
  const opened = await openPage(browser, `${platform.url}/sign-in`, width);
  await opened.page.getByRole('button', { name: 'Thuê bao' }).click();
  await opened.page.waitForURL((url) => url.pathname !== '/sign-in');
  return opened;
}

withChromium(
  'follows an opinion of somebody else, lists it, and stops',
  async () => {
    const { page, context, complaints } = await openSignedIn(390);
    await page.goto(`${platform.url}/feedback/${othersId}`);
    await page.getByRole('button', { name: 'Theo dõi', exact: true }).click();
    await page.getByRole('button', { name: 'Thôi theo dõi' }).waitFor();
    await page.goto(`${platform.url}/mine?tab=followed`);
    await page.getByRole('link', { name: 'Sóng yếu ở chợ Bà Chiểu' }).waitFor();
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'followed', 390);
    await page.getByRole('button', { name: 'Thôi theo dõi' }).click();
    await page.getByText('Quý khách chưa theo dõi ý kiến nào.').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  },
  90_000,
);

withChromium(
  'rewrites an opinion before anybody looked at it, and shows each step as it happens',
  async () => {
    const { page, context } = await openSignedIn(390);
    const token = await platform.signIn(author, 'SUBSCRIBER');
    const input = {
      topic: 'NETWORK_QUALITY',
      title: 'Mất sóng ở hầm gửi xe',
      body: 'Hầm gửi xe của toà nhà hoàn toàn không có sóng.',
      idempotencyKey: crypto.randomUUID(),
    };
    const { submitFeedback } = await platform.graph<{
      submitFeedback: { feedback: { id: string } };
    }>(
      'mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { feedback { id } } }',
      { input },
      token,
    );
    const { id } = submitFeedback.feedback;
    await page.goto(`${platform.url}/feedback/${id}`);
    await page.getByRole('button', { name: 'Sửa góp ý' }).click();
    await page.getByLabel('Tiêu đề').fill('');
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await page.getByText('Quý khách vui lòng viết tiêu đề.').waitFor();
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'edit', 390);
    await page.getByLabel('Tiêu đề').fill('Mất sóng ở hầm gửi xe toà nhà A');
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await page.getByRole('heading', { name: 'Mất sóng ở hầm gửi xe toà nhà A' }).waitFor();
    await page.getByText('Các bản trước khi sửa (1)').click();
    await page.getByText('Mất sóng ở hầm gửi xe', { exact: true }).waitFor();

    const moderator = await platform.signIn('0938000001', 'STAFF');
    await platform.graph(
      `mutation ($input: AcknowledgeFeedbackInput!) {
        acknowledgeFeedback(input: $input) { userErrors { code } } }`,
      { input: { feedbackIds: [id] } },
      moderator,
    );
    await page.getByText(/vừa có bước mới: Đã ghi nhận/).waitFor();
    await page.getByRole('button', { name: 'Sửa góp ý' }).waitFor({ state: 'detached' });
    await context.close();
  },
  120_000,
);

withChromium(
  'keeps the hours in which nothing is sent, and an address that is proved by a code',
  async () => {
    const { page, context, complaints } = await openSignedIn(1280);
    await page.goto(`${platform.url}/mine?tab=account`);
    await page.getByLabel('Không gửi tin trong những giờ sau').check();
    await page.getByLabel('Từ', { exact: true }).fill('21:30');
    await page.getByLabel('Gộp tin trong ngày thành một tin').check();
    const hours = page.locator('form', { hasText: 'Giờ nhận tin' });
    await hours.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu').first().waitFor();
    await page.getByLabel('Địa chỉ e-mail').fill('khong-phai-dia-chi');
    await page.getByRole('button', { name: 'Gửi mã xác nhận' }).click();
    await page.locator('input[type=email][aria-invalid=true]').waitFor();
    await page.reload();
    await page.getByLabel('Từ', { exact: true }).waitFor();
    expect(await page.getByLabel('Từ', { exact: true }).inputValue()).toBe('21:30');
    expect(await page.getByLabel('Gộp tin trong ngày thành một tin').isChecked()).toBe(true);
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'preferences', 1280);
    expect(complaints).toEqual([]);
    await context.close();
  },
  90_000,
);
