import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { hasChromium, openBrowser, withChromium } from './chromium.ts';
import { send } from './judged-month.ts';
import { RunningPlatform } from './running-platform.ts';
import { StaffAtWork, staff } from './staff-at-work.ts';

/* Words taken out of a public opinion in Chromium, on the whole platform. */

let platform: RunningPlatform;
let browser: Browser;
let id: string;
const title = 'Quầy ở chợ Bến Thành đóng cửa sớm';
const body =
  'Anh Nguyễn Văn Nam ở quầy số 5 đóng cửa trước giờ ba lần trong tuần, nhiều người phải quay về.';

beforeAll(async () => {
  if (!hasChromium) return;
  platform = await RunningPlatform.start();
  const { feedback } = await send(
    platform,
    '0901000101',
    'submitFeedback',
    'SubmitFeedbackInput',
    'feedback { id }',
    { topic: 'NETWORK_QUALITY', title, body, idempotencyKey: crypto.randomUUID() },
  );
  id = feedback.id;
  await send(platform, staff.moderator, 'acknowledgeFeedback', 'AcknowledgeFeedbackInput', '', {
    feedbackIds: [id],
  });
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 30_000);

/** What anybody reads who is not signed in. */
const inPublic = async () => {
  const { feedback } = await platform.graph<{ feedback: { title: string; body: string } }>(
    'query ($id: ID!) { feedback(id: $id) { title body } }',
    { id },
  );
  return feedback;
};

/** Chooses words in a field, as dragging over them does. */
const choose = (field: Locator, words: string) =>
  field.evaluate((element, chosen) => {
    const area = element as HTMLTextAreaElement;
    const at = area.value.indexOf(chosen);
    area.focus();
    area.setSelectionRange(at, at + chosen.length);
  }, words);

withChromium(
  'takes a name out of the public text, refuses other words, and shows it in full again',
  async () => {
    expect(await inPublic()).toEqual({ title, body });
    const desk = await StaffAtWork.pick(browser, platform, 'Đỗ Thanh Tâm', `queue?id=${id}`);
    const { page, dialog } = desk;
    await page.getByText('Giống nội dung tác giả đã gửi.').waitFor();
    await desk.press('Lược bớt phần công khai');
    const change = dialog.getByRole('button', { name: 'Cập nhật phần công khai' });
    const reason = dialog.getByLabel('Lý do gửi tác giả');
    await reason.fill('Bỏ tên riêng của người không liên quan.');
    // Nothing is left out yet, so there is nothing to send.
    expect(await change.isDisabled()).toBe(true);

    const shown = dialog.getByLabel('Nội dung công khai');
    await shown.fill(body.replace('ba lần', 'mỗi ngày'));
    await change.click();
    await dialog.getByText('Bản công khai chỉ được lược bớt').waitFor();
    await desk.look('redact-refused');
    await dialog.getByRole('button', { name: 'Hiện lại toàn văn' }).click();
    await dialog.getByRole('button', { name: 'Lược phần đang chọn' }).click();
    await dialog.getByText('Vui lòng chọn (bôi đen) phần cần lược').waitFor();
    await choose(shown, 'Nguyễn Văn Nam');
    await dialog.getByRole('button', { name: 'Lược phần đang chọn' }).click();
    expect(await shown.inputValue()).toBe(body.replace('Nguyễn Văn Nam', '[…]'));
    await desk.look('redact');
    await change.click();
    await desk.told('Đã điều chỉnh phần công khai. Tác giả được báo.');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('blockquote').getByText('Anh […] ở quầy số 5').waitFor();
    await page.getByText('Các bản công khai trước (1)').click();
    await page.getByText('Lý do: Bỏ tên riêng của người không liên quan.').first().waitFor();
    await page.getByText('Điều chỉnh phần công khai', { exact: true }).waitFor();
    await desk.look('redacted');
    expect(await inPublic()).toEqual({ title, body: body.replace('Nguyễn Văn Nam', '[…]') });

    await desk.press('Lược bớt phần công khai');
    await dialog.getByRole('button', { name: 'Hiện lại toàn văn' }).click();
    await reason.fill('Người được nêu tên đồng ý để tên.');
    await change.click();
    await page.getByText('Giống nội dung tác giả đã gửi.').waitFor();
    await page.getByText('Các bản công khai trước (2)').waitFor();
    expect(await inPublic()).toEqual({ title, body });
    await desk.close();
  },
  300_000,
);
