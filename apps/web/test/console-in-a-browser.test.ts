import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { approve, propose, publish } from './award-steps.ts';
import { executablePath, hasChromium, openBrowser } from './chromium.ts';
import { finalise, judgeByKeyboard, openPeriod, openRound, part } from './judging-steps.ts';
import { acknowledge, answer, changeStep, openByKeyboard } from './moderation-steps.ts';
import { receivedOpinion } from './received-opinion.ts';
import { monthAfter, runningPeriod } from './running-period.ts';
import { RunningPlatform } from './running-platform.ts';
import { StaffAtWork, staff } from './staff-at-work.ts';
import { waitFor } from './wait-for.ts';

/* The console in Chromium on the whole platform, role by role. Without a Chromium it is skipped. */
const withChromium = hasChromium ? test : test.skip;
if (!hasChromium) console.warn(`No Chromium at ${executablePath}: the console is not tried.`);

const titles = ['Xin thêm trạm sạc', 'Đổi giờ mở cửa', 'Sóng yếu ở hầm gửi xe', 'Bán gói cước rẻ'];
let platform: RunningPlatform;
let browser: Browser;
let period: string;
let broken = false;

beforeAll(async () => {
  if (!hasChromium) return;
  platform = await RunningPlatform.start();
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 30_000);

/** One of the staff does their part; nothing may have gone wrong meanwhile. */
async function work(
  phoneNumber: string,
  deed: (person: StaffAtWork) => Promise<unknown>,
): Promise<void> {
  // Each part goes on from what the one before it left.
  if (broken) throw new Error('A part before this one failed.');
  const person = await StaffAtWork.signIn(browser, platform, phoneNumber);
  await deed(person).catch((error) => {
    broken = true;
    return person.failed(error);
  });
  expect(await person.leave()).toEqual([]);
}

withChromium(
  'a programme manager writes new rules, closes a period and opens the next',
  () =>
    work(staff.manager, async (manager) => {
      await manager.look('overview-empty');
      const running = await runningPeriod(platform);
      period = monthAfter(running);
      await openPeriod(manager, { running, code: period, judgesEach: 2, places: 1 });
      await manager.look('rounds');
      await manager.open('Trao giải', 'Awards');
      await manager.page.getByRole('heading', { name: 'Đề xuất', exact: true }).waitFor();
      await manager.look('awards-empty');
    }),
  400_000,
);

withChromium(
  'a moderator acknowledges, undoes, holds, rejects, releases and answers, without a mouse in the queue',
  async () => {
    for (const [n, title] of titles.entries()) {
      await receivedOpinion(platform, `090700010${n}`, title);
    }
    const [kept, second, held, rejected] = titles as [string, string, string, string];
    await work(staff.moderator, async (moderator) => {
      const { page } = moderator;
      const article = page.getByRole('article');
      const shows = (status: string) =>
        article.locator('.c-state').filter({ hasText: status }).first().waitFor();
      await openByKeyboard(moderator, kept);
      await moderator.look('queue');
      await page.keyboard.press('?');
      await moderator.look('shortcuts');
      await page.keyboard.press('Escape');

      await page.keyboard.press('a');
      await page.keyboard.press('z');
      await moderator.told('Đã hoàn tác.', 'Undone.');
      expect(await page.getByRole('button', { name: 'Hoàn tác' }).count()).toBe(0);
      await page.waitForTimeout(5_500);
      await openByKeyboard(moderator, kept);
      await shows('Chờ kiểm duyệt');
      await acknowledge(moderator, kept);

      await openByKeyboard(moderator, held);
      await page.keyboard.press('h');
      await moderator.look('hold');
      await page.keyboard.type('Xin Quý khách cho biết rõ toà nhà nào.');
      await moderator.confirm('Tạm giữ');
      await openByKeyboard(moderator, held);
      await shows('Tạm giữ');
      await page.keyboard.press('u');
      await openByKeyboard(moderator, held);
      await shows('Chờ kiểm duyệt');
      await acknowledge(moderator, held);

      await openByKeyboard(moderator, rejected);
      await page.keyboard.press('r');
      await page.keyboard.type('Nội dung là quảng cáo.');
      await moderator.confirm('Từ chối');
      await page.getByText('Từ chối 1 góp ý.').waitFor({ state: 'detached' });

      await openByKeyboard(moderator, second);
      await page.keyboard.press('x');
      await moderator.look('queue-chosen');
      await page.keyboard.press('d');
      await moderator.dialog.getByLabel('Đơn vị').selectOption({ index: 1 });
      await moderator.confirm('Giao');
      await moderator.told('Đã giao 1 góp ý.', 'Assigned 1 opinions.');
      await moderator.press('Bỏ chọn');
      await acknowledge(moderator, second);
      await answer(moderator, 'Từ tháng sau cửa hàng mở cửa đến 20 giờ. Cảm ơn Quý khách.');
      await changeStep(moderator, 'Đang xử lý', 'In progress');
      await shows('Đang xử lý');
      await changeStep(moderator, 'Sẽ thực hiện', 'Adopted');
      await shows('Sẽ thực hiện');
      await moderator.look('opinion');
    });
  },
  400_000,
);

withChromium(
  'a round goes from its panel to its end: judged by keyboard, a conflict declared, an extra judge, a reason',
  async () => {
    const round = `Hội đồng ${period}`;
    const judges = ['Nguyễn Thị Hạnh', 'Trần Quốc Bảo', 'Lê Minh Châu'];
    await work(staff.manager, async (manager) => {
      await openRound(manager, { name: round, period, judges, opinions: 3 });
      await part(manager, 'Tiến độ', 'Progress');
      await manager.press('Nhắc người chưa xong');
      await manager.told('Đã nhắc những người chưa nộp đủ.', 'Who is behind was reminded.');
      for (const [vi, en, name] of parts) {
        await part(manager, vi, en);
        await manager.settled();
        await manager.look(`round-${name}`);
      }
    });
    for (const [n, number] of staff.judges.entries()) {
      await work(number, async (judge) => {
        await judge.page.getByRole('heading', { level: 1 }).waitFor();
        await judge.settled();
        if (n === 0) {
          await judge.look('inbox');
          await declareConflict(judge);
        }
        await judgeByKeyboard(judge, (title) => 2 + ((title.length + n) % 3));
      });
    }
    // Whoever took over for the judge with the conflict has a text more.
    for (const number of staff.judges.slice(1)) {
      await work(number, async (judge) => {
        await judgeByKeyboard(judge, () => 3);
        await judge.look('inbox-done');
      });
    }
    await work(staff.manager, async (manager) => {
      await manager.open('Kỳ & vòng chấm', 'Periods & rounds');
      await manager.page.getByRole('link', { name: round, exact: true }).click();
      await part(manager, 'Chốt vòng', 'Finalise');
      await manager.page.getByRole('heading', { name: 'Chốt vòng' }).waitFor();
      await manager.look('round-finish');
      await finalise(manager, 'Điểm sát nhau; giữ thứ tự theo điểm đã hiệu chỉnh.');
      await manager.page.getByText('Kết quả không bao giờ đổi.').waitFor();
      await manager.look('round-finished');
      await part(manager, 'Xếp hạng', 'Ranking');
      await manager.page.getByRole('cell', { name: '1', exact: true }).first().waitFor();
      await manager.look('round-ranking');
      await part(manager, 'Độ tin cậy', 'Reliability');
      await manager.settled();
      await manager.look('round-reliability');
    });
  },
  600_000,
);

const parts = [
  ['Tiến độ', 'Progress', 'progress'],
  ['Hội đồng', 'Panel', 'panel'],
  ['Phân công', 'Assignment', 'assignment'],
] as const;

async function declareConflict(judge: StaffAtWork): Promise<void> {
  const { page } = judge;
  await page.getByRole('link', { name: 'Chấm bài kế tiếp' }).click();
  await page.getByRole('article').waitFor();
  await judge.look('score');
  await judge.press('Có xung đột lợi ích');
  await judge.dialog.getByLabel('Lý do').fill('Tôi quen người viết.');
  await judge.look('conflict');
  await judge.confirm('Khai báo');
  await judge.told('Bạn đã được miễn chấm bài này.', 'You are released of this text.');
  await judge.open('Chấm điểm', 'Judging');
  await judge.settled();
}

withChromium(
  'awards are tried, stopped, let go on, proposed, approved and published by three people',
  async () => {
    await work(staff.fulfiller, async (fulfiller) => {
      await fulfiller.open('Trao giải', 'Awards');
      await fulfiller.page.getByRole('link', { name: 'Dừng khẩn cấp' }).click();
      await fulfiller.press('Dừng trao giải…');
      await fulfiller.dialog.getByRole('textbox').fill('Nghi có sai sót trong danh sách.');
      await fulfiller.confirm('Dừng');
      await fulfiller.page.getByText('Đang dừng trao và nhận giải').waitFor();
      await fulfiller.look('awards-stopped');
    });
    await work(staff.approver, async (approver) => {
      await approver.open('Trao giải', 'Awards');
      await approver.page.getByRole('link', { name: 'Dừng khẩn cấp' }).click();
      await approver.press('Cho tiếp tục…');
      await approver.dialog.getByRole('textbox').fill('Đã kiểm tra, không có sai sót.');
      await approver.confirm('Cho tiếp tục');
      await approver.page.getByText('Đang hoạt động bình thường').waitFor();
      await approver.look('awards-going');
    });
    await work(staff.manager, async (manager) => {
      await propose(manager, 1);
      await manager.page.getByText('người phê duyệt phải là người khác').waitFor();
      await manager.look('proposal');
    });
    await work(staff.approver, async (approver) => {
      await approve(approver);
      await approver.page.getByText('người công bố phải là người thứ ba').waitFor();
    });
    await work(staff.publisher, publish);
    await work(staff.fulfiller, async (fulfiller) => {
      for (const [vi, en, name] of awardParts) {
        await fulfiller.page.getByRole('link', { name: fulfiller.say(vi, en) }).click();
        await fulfiller.settled();
        await fulfiller.look(`awards-${name}`);
      }
    });
  },
  400_000,
);

const awardParts = [
  ['Nhận giải & trao quà', 'Claims & fulfilment', 'claims'],
  ['Đối soát', 'Reconciliation', 'reconciliation'],
  ['Sổ cái', 'Ledger', 'ledger'],
] as const;

withChromium(
  'an admin appoints, gives other roles, reads the trail; the call centre sees all of a subscriber',
  async () => {
    await work(staff.admin, async (admin) => {
      const { page } = admin;
      await admin.open('Nhân sự', 'People');
      await admin.press('Thêm người');
      await admin.dialog.getByLabel('Họ tên').fill('Trần Thị Mới');
      await admin.dialog.getByLabel('Số điện thoại đăng nhập').fill('0938 000 999');
      await admin.dialog.getByLabel('Kiểm duyệt').check();
      await admin.look('appoint');
      await admin.confirm('Lưu');
      await admin.told('Đã lưu.', 'Saved.');
      await admin.look('people');
      await admin.page.getByLabel('Vai trò').selectOption({ label: 'Kiểm duyệt' });
      await admin.press('Sửa Trần Thị Mới');
      await admin.dialog.getByLabel('Tổng đài').check();
      await admin.confirm('Lưu');
      await page
        .getByRole('row')
        .filter({ hasText: 'Kiểm duyệt, Tổng đài' })
        .or(page.getByRole('row').filter({ hasText: 'Tổng đài, Kiểm duyệt' }))
        .first()
        .waitFor();
      await admin.press('Sửa Trần Thị Mới');
      await admin.dialog.getByRole('button', { name: 'Cho ngừng làm việc…' }).click();
      await admin.confirm('Cho ngừng');
      await admin.page.getByLabel('Vai trò').selectOption('');
      await page.getByText('Đã nghỉ').waitFor();

      await admin.open('Nhật ký', 'Audit trail');
      for (const name of ['Thuê bao & nhân sự', 'Góp ý', 'Chấm điểm', 'Giải thưởng']) {
        await page.getByRole('navigation', { name: 'Phần' }).getByRole('link', { name }).click();
        await page.getByRole('row').nth(1).waitFor();
        await admin.look(`trail-${name.replaceAll(/\W+/g, '')}`);
      }
      await admin.open('Sự cố', 'Failures');
      await admin.settled();
      await admin.look('failed');
    });
    await work(staff.care, async (care) => {
      await care.open('Care360', 'Care360');
      await care.page.getByLabel('Số điện thoại, mã góp ý hoặc tên').fill('0907 000 100');
      await care.page.getByLabel('Lý do tra cứu').fill('Khách hàng gọi hỏi về góp ý.');
      await care.press('Tra cứu');
      await care.page.getByText(titles[0]!).first().waitFor();
      await care.look('care');
    });
    await work(staff.manager, async (manager) => {
      await waitFor('the figures are there', async () =>
        manager.page.getByRole('table').first().isVisible(),
      );
      await manager.look('overview');
    });
  },
  400_000,
);
