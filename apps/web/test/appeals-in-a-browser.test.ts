import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasChromium, openBrowser, withChromium } from './chromium.ts';
import { JudgedMonth, send, signedIn } from './judged-month.ts';
import { RunningPlatform } from './running-platform.ts';
import { StaffAtWork } from './staff-at-work.ts';
import { waitFor } from './wait-for.ts';

/* Appeals in Chromium, on the whole platform. */

let platform: RunningPlatform;
let browser: Browser;
let month: JudgedMonth;
const reason = 'Ý kiến của tôi nêu trạm cụ thể và cách lắp, mong hội đồng xem lại tính khả thi.';

beforeAll(async () => {
  if (!hasChromium) return;
  platform = await RunningPlatform.start();
  month = await JudgedMonth.play(platform, [
    'Thêm trạm ở bến xe',
    'Mở quầy sáng thứ Bảy',
    'Phủ sóng hầm chung cư',
  ]);
  const [, , last] = month.opinions;
  await waitFor('the author may appeal', () =>
    send(platform, last!.author, 'appealDecision', 'AppealDecisionInput', 'appeal { id }', {
      feedbackId: last!.id,
      reason,
    }).catch(() => null),
  );
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 30_000);

withChromium(
  'decides an appeal once, and its author reads the answer',
  async () => {
    const desk = await StaffAtWork.pick(browser, platform, 'Bùi Khánh Linh', 'appeals');
    const { page, dialog } = desk;
    await page.getByText(reason).waitFor();
    await desk.look('appeals');
    await page.getByLabel('Quyết định').selectOption({ label: 'Chấp nhận đề nghị' });
    const answer =
      'Quý khách nêu đúng. Trạm tại hầm chung cư được đưa vào kế hoạch khảo sát của quý sau.';
    await page.getByLabel('Trả lời cho tác giả').fill(answer);
    await desk.press('Trả lời');
    await desk.look('appeal-sure');
    await dialog.getByRole('button', { name: 'Gửi quyết định' }).click();
    await desk.told('Đã trả lời. Tác giả được báo.');
    await page.locator('blockquote').getByText(answer).waitFor();
    await page.getByLabel('Trạng thái').selectOption({ label: 'Giữ nguyên kết quả' });
    await page.getByText('Không có đề nghị nào.').waitFor();
    await desk.look('appeals-none');
    await page.getByLabel('Trạng thái').selectOption({ label: 'Chấp nhận đề nghị' });
    await page.locator('blockquote').getByText(answer).waitFor();
    expect(page.url()).toContain('status=UPHELD');
    await desk.close();

    const { id, author } = month.opinions[2]!;
    const seen = await platform.graph<{
      feedback: { evaluation: { appeal: { status: string; answer: string } } };
    }>(
      'query ($id: ID!) { feedback(id: $id) { evaluation { appeal { status answer } } } }',
      { id },
      await signedIn(platform, author),
    );
    expect(seen.feedback.evaluation.appeal).toEqual({ status: 'UPHELD', answer });
  },
  300_000,
);
