import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasChromium, openBrowser, withChromium } from './chromium.ts';
import { RunningPlatform } from './running-platform.ts';
import { StaffAtWork } from './staff-at-work.ts';

/* Voucher pools in Chromium, on the whole platform. */

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

const codes = (count: number, mark: string) =>
  Array.from({ length: count }, (_, at) => `${mark}-${String(at).padStart(5, '0')}`);
const file = (lines: readonly string[], name = 'codes.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n')),
});

withChromium(
  'imports codes from a file without showing one, warns of low stock and revokes a batch',
  async () => {
    const desk = await StaffAtWork.pick(browser, platform, 'Trịnh Thế Vinh', 'vouchers');
    const { page, dialog } = desk;
    await page.getByText('Chưa có kho mã quà nào.').waitFor();
    await desk.look('vouchers-none');
    await desk.press('Tạo kho');
    await dialog.getByLabel('Tên kho').fill('Thẻ quà 50.000 đ');
    await dialog.getByLabel('Mệnh giá một mã').fill('50000');
    await desk.look('voucher-pool-new');
    await dialog.getByRole('button', { name: 'Tạo kho' }).click();
    await page.getByText('Sắp hết mã').waitFor();

    await page.getByRole('button', { name: 'Nhập mã từ tệp' }).click();
    const input = dialog.getByLabel('Tệp mã');
    await input.setInputFiles(file(['Mã', 'GOOD-00001', 'no', 'has space here']));
    await dialog.getByText('Có 2 dòng không phải là mã').getByText('3, 4').waitFor();
    await desk.look('voucher-import-wrong');
    expect(await dialog.getByRole('button', { name: /^Nhập/ }).isDisabled()).toBe(true);
    const first = codes(1_200, 'FIRST');
    await input.setInputFiles(file(['Mã', ...first, 'FIRST-00001']));
    await dialog.getByText('Tệp có 1.200 mã, 1 dòng lặp lại được bỏ qua.').waitFor();
    await dialog.getByLabel('Tên lô').fill('Lô tháng 11');
    await desk.look('voucher-import');
    await dialog.getByRole('button', { name: 'Nhập 1.200 mã' }).click();
    await desk.told('Đã thêm 1.200 mã mới.');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Sắp hết mã').waitFor({ state: 'detached' });

    // The same file with one code more, sent again: nothing is doubled.
    await page.getByRole('button', { name: 'Nhập mã từ tệp' }).click();
    await input.setInputFiles(file([...first.slice(0, 10), 'EXTRA-00001']));
    await dialog.getByLabel('Tên lô').fill('Lô bổ sung');
    await dialog.getByRole('button', { name: 'Nhập 11 mã' }).click();
    await desk.told('Đã thêm 1 mã mới; 10 mã đã có từ trước.');
    expect(await page.content()).not.toMatch(/FIRST-|EXTRA-/);
    await desk.look('vouchers');

    await page.getByRole('button', { name: 'Thu hồi: Thẻ quà' }).click();
    await dialog.getByLabel('Tên lô').fill('Lô không có');
    await dialog.getByLabel('Lý do').fill('Đối tác báo lộ mã');
    await dialog.getByRole('button', { name: 'Thu hồi lô này' }).click();
    await desk.told('Không có mã nào chưa dùng trong lô này.');
    await page.getByRole('button', { name: 'Thu hồi: Thẻ quà' }).click();
    await dialog.getByLabel('Tên lô').fill('Lô tháng 11');
    await dialog.getByLabel('Lý do').fill('Đối tác báo lộ mã');
    await desk.look('voucher-revoke');
    await dialog.getByRole('button', { name: 'Thu hồi lô này' }).click();
    await desk.told('Đã thu hồi 1.200 mã');
    await page.getByText('Sắp hết mã').waitFor();
    await page.getByLabel('Chỉ kho sắp hết').check();
    await page.getByRole('heading', { name: 'Thẻ quà 50.000 đ' }).waitFor();
    expect(page.url()).toContain('low=1');
    await desk.close();
  },
  300_000,
);

withChromium(
  'shows stock to who looks after awards, and no deed',
  async () => {
    const desk = await StaffAtWork.pick(browser, platform, 'Bùi Khánh Linh', 'vouchers');
    await desk.page.getByRole('heading', { name: 'Thẻ quà 50.000 đ' }).waitFor();
    expect(await desk.page.getByRole('button', { name: /Nhập|Thu hồi|Tạo/ }).count()).toBe(0);
    await desk.close();
  },
  60_000,
);
