import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasChromium, openBrowser, withChromium } from './chromium.ts';
import { publicOpinion } from './public-opinion.ts';
import { RunningPlatform } from './running-platform.ts';
import { StaffAtWork } from './staff-at-work.ts';
import { waitFor } from './wait-for.ts';

/* The clusters of a period in Chromium, on the whole platform. */

let platform: RunningPlatform;
let browser: Browser;
const title = 'Thêm quầy giao dịch sáng thứ Bảy';
const body = 'Người đi làm chỉ rảnh sáng thứ Bảy, mong có quầy mở cửa để đổi SIM và đóng cước.';

beforeAll(async () => {
  if (!hasChromium) return;
  platform = await RunningPlatform.start();
  await publicOpinion(platform, { title, body, adopted: false });
  for (const number of ['0901000011', '0901000012']) {
    const token = await platform.signIn(number, 'SUBSCRIBER');
    const input = { topic: 'CUSTOMER_CARE', title, body, idempotencyKey: crypto.randomUUID() };
    await platform.graph(
      'mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { userErrors { code } } }',
      { input },
      token,
    );
  }
  const moderator = await platform.signIn('0938000001', 'STAFF');
  await waitFor('a cluster of three', async () => {
    const { programme } = await platform.graph<{
      programme: { periods: { edges: { node: { id: string } }[] } };
    }>('{ programme(code: "chia-se") { periods(first: 1) { edges { node { id } } } } }');
    const { feedbackClusters } = await platform.graph<{
      feedbackClusters: { edges: { node: { size: number } }[] };
    }>(
      'query ($id: ID!) { feedbackClusters(periodId: $id) { edges { node { size } } } }',
      { id: programme.periods.edges[0]?.node.id },
      moderator,
    );
    return feedbackClusters.edges[0]?.node.size === 3;
  });
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 30_000);

withChromium(
  'merges a cluster, takes it apart, undoes either, and answers everyone at once',
  async () => {
    const desk = await StaffAtWork.pick(browser, platform, 'Đỗ Thanh Tâm', 'clusters');
    const { page } = desk;
    await page.getByRole('table').waitFor();
    await desk.look('clusters');
    await page.getByLabel('Chủ đề').selectOption({ label: 'Chất lượng mạng lưới' });
    await page.getByText('Chưa có góp ý nào giống nhau').waitFor();
    await desk.look('clusters-none');
    await page.getByLabel('Chủ đề').selectOption({ label: 'Tất cả' });
    await page.getByRole('table').getByRole('link').first().click();

    await page.getByText('3 góp ý, 0 đã gộp.').waitFor();
    await desk.press('Chọn mọi góp ý chưa gộp');
    await desk.press('Gộp mục đã chọn (2)');
    await desk.told('Đã gộp 2 góp ý.');
    await page.getByText('3 góp ý, 2 đã gộp.').waitFor();
    await desk.press('Hoàn tác');
    await page.getByText('3 góp ý, 0 đã gộp.').waitFor();
    await page.getByText('Còn 2 góp ý chưa gộp').waitFor();

    await desk.press('Chọn mọi góp ý chưa gộp');
    await desk.press('Gộp mục đã chọn (2)');
    await page.getByText('3 góp ý, 2 đã gộp.').waitFor();
    await page.getByRole('checkbox').last().check();
    await desk.press('Tách mục đã chọn (1)');
    await desk.told('Đã tách 1 góp ý.');
    await page.getByText('3 góp ý, 1 đã gộp.').waitFor();
    await desk.press('Hoàn tác');
    await page.getByText('3 góp ý, 2 đã gộp.').waitFor();
    await page.getByText('đến người gửi của mọi góp ý trong cụm').waitFor();

    const answer = 'Từ tháng sau, mười quầy sẽ mở cửa sáng thứ Bảy. Cảm ơn Quý khách đã góp ý.';
    await page.getByText('Trả lời chính thức').click();
    await page.getByLabel('Nội dung trả lời').fill(answer);
    await desk.press('Gửi trả lời');
    await page.locator('blockquote').getByText(answer).waitFor();
    await desk.look('cluster');
    for (const number of ['0901000011', '0901000012']) {
      const token = await platform.signIn(number, 'SUBSCRIBER');
      const { me } = await platform.graph<{
        me: { feedback: { edges: { node: { mergedInto: { responses: { body: string }[] } } }[] } };
      }>(
        '{ me { feedback(first: 1) { edges { node { mergedInto { responses { body } } } } } } }',
        {},
        token,
      );
      expect(me.feedback.edges[0]?.node.mergedInto.responses).toEqual([{ body: answer }]);
    }
    await desk.close();
  },
  300_000,
);
