import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasChromium, openBrowser, withChromium } from './chromium.ts';
import { JudgedMonth } from './judged-month.ts';
import { RunningPlatform } from './running-platform.ts';
import { StaffAtWork } from './staff-at-work.ts';

/* The dossier of a period in Chromium, on the whole platform. */

let platform: RunningPlatform;
let browser: Browser;
let month: JudgedMonth;

beforeAll(async () => {
  if (!hasChromium) return;
  platform = await RunningPlatform.start();
  month = await JudgedMonth.play(platform, ['Thêm trạm ở bến xe', 'Mở quầy sáng thứ Bảy']);
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 30_000);

withChromium(
  'has a dossier made once there are winners, and fetches its file',
  async () => {
    const desk = await StaffAtWork.pick(browser, platform, 'Bùi Khánh Linh', 'awards');
    const { page } = desk;
    await page.getByRole('link', { name: 'Hồ sơ', exact: true }).click();
    await page.getByText('Kỳ này chưa có hồ sơ nào.').waitFor();
    await desk.look('dossiers-none');
    await desk.press('Lập hồ sơ');
    await page.getByRole('main').getByText('Kỳ này chưa công bố giải nào').waitFor();
    await month.announce();
    await desk.press('Lập hồ sơ');
    await desk.told('Hồ sơ đang được lập.');
    await page.getByText('Đã lập xong').waitFor({ timeout: 90_000 });
    await desk.look('dossiers');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải hồ sơ (ZIP)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.zip$/);
    expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');

    // A page that is out of date: begun again is only what failed, and the page then says what is so.
    let stale = true;
    await page.route('**/graphql', async (route) => {
      if (!stale || !route.request().postData()?.includes('PeriodDossiers'))
        return route.fallback();
      stale = false;
      const response = await route.fetch();
      const text = (await response.text()).replace('"READY"', '"FAILED"');
      return route.fulfill({ response, body: text });
    });
    await page.reload();
    await page.getByText('Bị lỗi').waitFor();
    await desk.look('dossier-failed');
    await page.getByRole('button', { name: 'Lập lại' }).click();
    await desk.told('Chỉ có thể lập lại hồ sơ đã gặp lỗi.');
    await page.getByText('Đã lập xong').waitFor();
    await desk.close();
  },
  300_000,
);

withChromium(
  'offers no dossier to who may not read it',
  async () => {
    const desk = await StaffAtWork.pick(browser, platform, 'Lý Mai Phương', 'awards/dossiers');
    await desk.page.getByRole('link', { name: 'Sổ cái', exact: true }).waitFor();
    expect(await desk.page.getByRole('link', { name: 'Hồ sơ', exact: true }).count()).toBe(0);
    expect(await desk.page.getByRole('button', { name: 'Lập hồ sơ' }).count()).toBe(0);
    await desk.close();
  },
  60_000,
);
