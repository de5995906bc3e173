import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasChromium, openBrowser, withChromium } from './chromium.ts';
import { JudgedMonth } from './judged-month.ts';
import { RunningPlatform } from './running-platform.ts';
import { StaffAtWork } from './staff-at-work.ts';

/* Prize plans, substitutes and exclusions in Chromium, on the whole platform. */

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
  'writes the next version of a plan, keeps what is refused, and freezes with the first proposal',
  async () => {
    const desk = await StaffAtWork.pick(browser, platform, 'Bùi Khánh Linh', 'prizes');
    const { page } = desk;
    await page.getByRole('heading', { name: 'Phiên bản 1' }).waitFor();
    await desk.look('prizes');
    await desk.press('Soạn phiên bản mới');
    const first = page.getByRole('group', { name: /^Giải 1:/ });
    await first.getByLabel('Tên tiếng Việt').fill('Điện thoại Galaxy S30');
    await first.getByLabel('Trị giá một giải').fill('999999999');
    await page.getByLabel('Lý do thay đổi').fill('Đổi nhà tài trợ');
    await page.getByText('Vượt ngân sách').waitFor();
    await desk.press('Lưu phiên bản mới');
    await first.getByText('không vượt quá ngân sách').waitFor();
    await desk.look('prizes-refused');
    expect(await first.getByLabel('Tên tiếng Việt').inputValue()).toBe('Điện thoại Galaxy S30');
    await first.getByLabel('Trị giá một giải').fill('6000000');
    await first.getByRole('button', { name: '+ Thêm quà' }).click();
    const gift = first.getByRole('group', { name: 'Quà 3 của giải 1' });
    await gift.getByLabel('Tên quà (tiếng Việt)').fill('Tiền nạp điện thoại');
    await gift.getByLabel('Tên quà (tiếng Anh)').fill('Top-up');
    await gift.getByLabel('Cách giao').selectOption({ label: 'Nạp tiền' });
    await gift.getByLabel('Số tiền nạp').fill('6000000');
    await desk.press('Lưu phiên bản mới');
    await desk.told('Đã lưu phiên bản mới.');
    await page.getByRole('heading', { name: 'Phiên bản 2' }).waitFor();
    await page.getByText('Tiền nạp điện thoại · Nạp tiền 6.000.000').waitFor();
    await page.getByRole('link', { name: 'Quà thay thế' }).click();
    await page.getByText('Cơ cấu chưa khoá').waitFor();
    await month.announce();
    await desk.go('prizes');
    await page.getByText('Đã khoá').waitFor();
    await page.getByText('1 / 1').first().waitFor();
    expect(await page.getByRole('button', { name: 'Soạn phiên bản mới' }).count()).toBe(0);
    await desk.look('prizes-frozen');
    await desk.close();
  },
  300_000,
);

withChromium(
  'takes two people to put a substitute in the place of a gift',
  async () => {
    const manager = await StaffAtWork.pick(
      browser,
      platform,
      'Bùi Khánh Linh',
      'prizes/substitutes',
    );
    await manager.page.getByText('Đề xuất quà thay thế').click();
    await manager.page.getByLabel('Quà không còn', { exact: true }).selectOption({ index: 1 });
    await manager.page.getByLabel('Tên quà (tiếng Việt)').fill('Galaxy S31');
    await manager.page.getByLabel('Tên quà (tiếng Anh)').fill('Galaxy S31');
    await manager.page.getByLabel('Vì sao quà không còn').fill('Nhà cung cấp ngừng bán mẫu này.');
    await manager.look('substitute-propose');
    await manager.press('Đề xuất');
    await manager.told('Đã đề xuất.');
    await manager.page.getByText('Chờ người phê duyệt').waitFor();
    expect(await manager.page.getByRole('button', { name: /^Duyệt.*Galaxy S31/ }).count()).toBe(0);
    await manager.close();

    const approver = await StaffAtWork.pick(
      browser,
      platform,
      'Lý Mai Phương',
      'prizes/substitutes',
    );
    await approver.page.getByRole('button', { name: /^Duyệt.*Galaxy S31/ }).click();
    await approver.look('substitute-approve');
    await approver.dialog.getByRole('button', { name: 'Duyệt' }).click();
    await approver.told('Đã duyệt quà thay thế.');
    await approver.page.getByText('Đã duyệt').first().waitFor();
    await approver.look('substitutes');
    await approver.close();
  },
  300_000,
);

withChromium(
  'excludes a subscriber by the address of Care360, lifts it, and disqualifies a winner with a reason',
  async () => {
    const manager = await StaffAtWork.pick(
      browser,
      platform,
      'Bùi Khánh Linh',
      'prizes/exclusions',
    );
    const { page } = manager;
    await page.getByText('Chưa loại thuê bao nào.').waitFor();
    await page.getByText('Loại một thuê bao').click();
    await page.getByLabel('Mã thuê bao').fill('không phải mã');
    await page.getByLabel('Lý do').fill('Em trai của một giám khảo');
    await manager.press('Loại khỏi trao giải');
    await page.locator('.c-field .c-error').waitFor();
    const id = '019a0000-0000-7000-8000-000000000009';
    await page.getByLabel('Mã thuê bao').fill(`${platform.url}/console/care?id=${id}`);
    await manager.press('Loại khỏi trao giải');
    await manager.told('Đã loại thuê bao khỏi việc trao giải.');
    await page.getByRole('table').getByTitle(id).waitFor();
    await manager.look('exclusions');
    await manager.press('Bỏ loại trừ');
    await manager.dialog.getByLabel('Lý do').fill('Giám khảo đã rời hội đồng');
    await manager.dialog.getByRole('button', { name: 'Bỏ loại trừ' }).click();
    await page.getByText('Đã bỏ', { exact: false }).first().waitFor();
    await manager.close();

    const approver = await StaffAtWork.pick(browser, platform, 'Lý Mai Phương', 'awards/claims');
    await approver.page.getByRole('button', { name: /^Huỷ tư cách.*Mở quầy/ }).click();
    await approver.dialog
      .getByLabel('Vi phạm quy định nào')
      .fill('Ý kiến chép nguyên văn của người khác.');
    await approver.look('disqualify');
    await approver.dialog.getByRole('button', { name: 'Huỷ tư cách' }).click();
    await approver.told('Đã huỷ tư cách nhận giải.');
    await approver.close();
  },
  300_000,
);
