import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasChromium, openBrowser, withChromium } from './chromium.ts';
import { send, signedIn } from './judged-month.ts';
import { RunningPlatform } from './running-platform.ts';
import { StaffAtWork, staff } from './staff-at-work.ts';

/* Gifts for occasions in Chromium, on the whole platform. */

let platform: RunningPlatform;
let browser: Browser;
/** Ids of four subscribers. */
const ids: string[] = [];
const name = 'Chúc mừng sinh nhật Quý khách';

beforeAll(async () => {
  if (!hasChromium) return;
  platform = await RunningPlatform.start();
  for (const number of ['0901000201', '0901000202', '0901000203', '0901000204']) {
    const { me } = await platform.graph<{ me: { id: string } }>(
      '{ me { id } }',
      {},
      await signedIn(platform, number),
    );
    ids.push(me.id);
  }
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 30_000);

const day = (days: number) =>
  new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10);

withChromium(
  'proposes an occasion for a pasted list, adds a file, and tells what is wrong with either',
  async () => {
    const desk = await StaffAtWork.pick(browser, platform, 'Bùi Khánh Linh', 'occasions');
    const { page, dialog } = desk;
    await page.getByText('Chưa có dịp tặng quà nào.').waitFor();
    await desk.look('occasions-none');
    await desk.press('Đề xuất');
    const write = (label: string, text: string) =>
      page.getByLabel(label, { exact: true }).fill(text);
    await write('Tên dịp (tiếng Việt)', name);
    await write('Tên dịp (tiếng Anh)', 'Happy birthday');
    await page.getByLabel('Lý do tặng').selectOption({ label: 'Sinh nhật' });
    await write('Báo người nhận từ ngày', day(0));
    await write('Chọn quà đến hết ngày', day(30));
    await write('Căn cứ', 'Khách hàng có sinh nhật trong tháng.');
    await write('Tên phần quà (tiếng Việt)', 'Quà sinh nhật');
    await write('Tên phần quà (tiếng Anh)', 'A birthday gift');
    await write('Trị giá một phần (đồng)', '200000');
    await write('Số phần quà', '3');
    await write('Ngân sách (đồng)', '600000');
    await write('Tên quà (tiếng Việt)', 'Bình giữ nhiệt');
    await write('Tên quà (tiếng Anh)', 'Insulated flask');
    await write('Người nhận', `${ids[0]}\n0901000202`);
    await page.getByText('Có 1 dòng không phải mã thuê bao, ở dòng 2.').waitFor();
    await desk.look('occasion-wrong-line');
    const proposeFor = (count: number) =>
      page.getByRole('button', { name: `Đề xuất cho ${count} người nhận` });
    expect(await proposeFor(0).isDisabled()).toBe(true);
    // More than there are: refused at the list, and nothing that was written is lost.
    await write('Người nhận', ids.join('\n'));
    await proposeFor(4).click();
    await page.getByRole('main').getByText('Chỉ còn 3 phần quà cho dịp này.').first().waitFor();
    await write('Người nhận', [ids[0], ids[1], ids[0]].join('\n'));
    await page.getByText('2 người nhận; 1 dòng lặp lại được bỏ qua.').waitFor();
    await desk.look('occasion-new');
    await proposeFor(2).click();
    await desk.told('Đã đề xuất cho 2 người nhận.');
    await page.getByRole('heading', { name }).waitFor();
    await page.getByText('2 / 3').waitFor();
    expect(await page.getByRole('button', { name: /^Duyệt/ }).count()).toBe(0);

    await page.getByRole('button', { name: 'Thêm người nhận' }).click();
    const file = (of: readonly string[]) => ({
      name: 'recipients.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['Mã thuê bao', ...of].join('\r\n')),
    });
    await dialog.getByLabel('Hoặc lấy từ tệp').setInputFiles(file([ids[2]!, ids[1]!]));
    await dialog.getByRole('button', { name: 'Thêm 2 người nhận' }).click();
    await dialog.getByText(`đã có trong danh sách nhận quà. (${ids[1]})`).waitFor();
    await desk.look('occasion-doubled');
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await desk.look('occasions');
    await desk.close();
  },
  300_000,
);

withChromium(
  'is approved by somebody else, for as many recipients as they saw',
  async () => {
    const desk = await StaffAtWork.pick(browser, platform, 'Lý Mai Phương', 'occasions');
    const { page, dialog } = desk;
    await page.getByText('2 / 3').waitFor();
    const [occasion] = await occasions();
    // Meanwhile a third is added.
    await send(platform, staff.manager, 'addGiftRecipients', 'AddGiftRecipientsInput', '', {
      occasionId: occasion!.id,
      recipientIds: [ids[2]],
    });
    await page.getByRole('button', { name: /^Duyệt/ }).click();
    await dialog.getByRole('button', { name: 'Duyệt 2 người nhận' }).click();
    await dialog.getByText('Danh sách hiện có 3 người nhận').waitFor();
    await desk.look('occasion-changed');
    await dialog.getByRole('button', { name: 'Quay lại' }).click();
    await page.getByText('3 / 3').waitFor();
    await page.getByRole('button', { name: /^Duyệt/ }).click();
    await desk.look('occasion-approve');
    await dialog.getByRole('button', { name: 'Duyệt 3 người nhận' }).click();
    await desk.told('Đã duyệt dịp tặng quà.');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: /^Duyệt|^Từ chối/ }).count()).toBe(0);
    expect(['APPROVED', 'OPENED']).toContain((await occasions())[0]!.status);
    await desk.close();
  },
  300_000,
);

async function occasions() {
  const { giftOccasions } = await platform.graph<{
    giftOccasions: { edges: { node: { id: string; status: string } }[] };
  }>(
    '{ giftOccasions(first: 5) { edges { node { id status } } } }',
    {},
    await signedIn(platform, staff.manager),
  );
  return giftOccasions.edges.map(({ node }) => node);
}
