import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsOf, hasChromium, openBrowser, openPage, picture, withChromium } from './chromium.ts';
import { RunningPlatform } from './running-platform.ts';

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
}, 30_000);

/** A photo that the page itself draws: `size` pixels a side, noise that no codec makes small. */
async function photo(page: Page, size: number, name: string) {
  const bytes = await page.evaluate(async (side) => {
    const canvas = new OffscreenCanvas(side, side);
    const brush = canvas.getContext('2d')!;
    const noise = brush.createImageData(side, side);
    for (let n = 0; n < noise.data.length; n += 1) noise.data[n] = (n * 2_654_435_761) % 251;
    for (let n = 3; n < noise.data.length; n += 4) noise.data[n] = 255;
    brush.putImageData(noise, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, size);
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
}

async function write(page: Page, title: string): Promise<void> {
  await page.getByRole('radio').first().check();
  await page.getByLabel('Tiêu đề').fill(title);
  await page.getByLabel('Nội dung').fill('Trạm ở đầu xóm bị đổ sau bão, xin xem ảnh kèm theo.');
}

withChromium(
  'sends photos with an opinion, chosen without a network and kept over a closed tab',
  async () => {
    const { page, context, complaints } = await openPage(browser, `${platform.url}/sign-in`, 390);
    await page.getByRole('button', { name: 'Thuê bao' }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await page.goto(`${platform.url}/write`);
    await write(page, 'Trạm phát sóng bị đổ');
    await context.setOffline(true);
    const files = page.getByLabel('Chọn ảnh');
    await files.setInputFiles([
      await photo(page, 240, 'tram.jpg'),
      await photo(page, 64, 'xom.jpg'),
    ]);
    await page.getByText('Đang giữ trên máy này, chờ tải lên').nth(1).waitFor();
    await page.close();
    await context.setOffline(false);

    const again = await context.newPage();
    again.setDefaultTimeout(15_000);
    await again.goto(`${platform.url}/write`);
    await again.getByText('Đã tải lên').nth(1).waitFor();
    expect(await again.getByLabel('Tiêu đề').inputValue()).toBe('Trạm phát sóng bị đổ');
    expect(await faultsOf(again)).toEqual([]);
    await picture(again, 'photos', 390);
    await again.getByRole('button', { name: 'Bỏ ảnh xom.jpg' }).click();
    await again.getByRole('button', { name: 'Gửi góp ý' }).click();
    await again.getByText('Mã tra cứu').waitFor();
    await again.getByRole('link', { name: 'Theo dõi góp ý này' }).click();
    const shown = again.getByRole('list', { name: 'Ảnh kèm theo góp ý' }).locator('img');
    await shown.first().waitFor();
    expect(await shown.count()).toBe(1);
    await again.waitForFunction(
      () => document.querySelector<HTMLImageElement>('ul[aria-label] img')?.naturalWidth,
    );
    expect(await faultsOf(again)).toEqual([]);
    await picture(again, 'opinion-with-photo', 390);
    expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await context.close();
  },
  120_000,
);

withChromium(
  'takes photos that are dropped onto the page, and says which it does not take',
  async () => {
    const { page, context } = await openPage(browser, `${platform.url}/write`, 1280);
    await write(page, 'Ảnh kéo thả');
    const { buffer } = await photo(page, 64, 'a.jpg');
    const drop = (names: string[], type: string) =>
      page.evaluate(
        ([list, kind, bytes]) => {
          const data = new DataTransfer();
          for (const name of list)
            data.items.add(new File([new Uint8Array(bytes)], name, { type: kind }));
          const zone = document.querySelector('fieldset[class*=zone]')!;
          for (const event of ['dragenter', 'dragover', 'drop']) {
            zone.dispatchEvent(
              new DragEvent(event, { dataTransfer: data, bubbles: true, cancelable: true }),
            );
          }
        },
        [names, type, [...buffer]] as const,
      );
    await drop(['a.jpg', 'b.jpg'], 'image/jpeg');
    await page.getByText('b.jpg').waitFor();
    await drop(['c.heic'], 'image/heic');
    await page.getByText('Chỉ nhận ảnh JPEG, PNG hoặc WebP.').waitFor();
    await drop(['d.jpg', 'e.jpg', 'f.jpg', 'g.jpg'], 'image/jpeg');
    await page.getByText('Mỗi góp ý kèm được tối đa 5 ảnh').waitFor();
    expect(await page.getByRole('button', { name: /^Bỏ ảnh / }).count()).toBe(5);
    await page.getByRole('button', { name: 'Xoá bản nháp' }).click();
    await page.getByText('a.jpg').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('a.jpg').waitFor();
    expect(await page.getByRole('button', { name: /^Bỏ ảnh / }).count()).toBe(5);
    await context.close();
  },
  60_000,
);

withChromium(
  'keeps a photo whose upload fails, tells why, and sends it when asked to try again',
  async () => {
    const { page, context } = await openPage(browser, `${platform.url}/sign-in`, 390);
    await page.getByRole('button', { name: 'Thuê bao' }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await page.goto(`${platform.url}/write`);
    await page.getByLabel('Tiêu đề').waitFor();
    await page.route('**/objects/**', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await page.getByLabel('Chọn ảnh').setInputFiles(await photo(page, 64, 'hong.jpg'));
    await page.getByRole('button', { name: 'Thử lại' }).waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Đã tải lên').waitFor();
    const broken = { name: 'gia.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a photo') };
    await page.getByLabel('Chọn ảnh').setInputFiles(broken);
    await page.getByText(/Tệp (bị hỏng|này)|Chỉ nhận ảnh JPEG/).waitFor();
    await page.getByRole('button', { name: 'Bỏ ảnh gia.jpg' }).click();
    await page.getByText('gia.jpg').waitFor({ state: 'detached' });
    await context.close();
  },
  60_000,
);
