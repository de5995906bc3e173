import { afterAll, beforeAll } from '@jest/globals';
import { approve, propose, publish } from './award-steps.ts';
import { hasChromium, withChromium } from './chromium.ts';
import { finalise, judgeByKeyboard, openPeriod, openRound, part } from './judging-steps.ts';
import { receivedOpinion } from './received-opinion.ts';
import { monthAfter, runningPeriod } from './running-period.ts';
import { type StaffAtWork, staff } from './staff-at-work.ts';
import { StaffInTurn } from './staff-in-turn.ts';
import { waitFor } from './wait-for.ts';

/* A month of judging and awards in Chromium, role by role. Without a Chromium it is skipped. */

let period: string;
let office: StaffInTurn;
const work: StaffInTurn['work'] = (phoneNumber, deed) => office.work(phoneNumber, deed);

beforeAll(async () => {
  if (hasChromium) office = await StaffInTurn.start();
}, 180_000);

afterAll(() => office?.stop(), 30_000);

withChromium(
  'a programme manager writes new rules, closes a period and opens the next',
  () =>
    work(staff.manager, async (manager) => {
      await manager.look('overview-empty');
      const running = await runningPeriod(office.platform);
      period = monthAfter(running);
      await openPeriod(manager, { running, code: period, judgesEach: 2, places: 1 });
      await manager.look('rounds');
      await manager.open('Trao giải', 'Awards');
      await manager.page.getByRole('heading', { name: 'Đề xuất', exact: true }).waitFor();
      await manager.look('awards-empty');
    }),
  400_000,
);

/** Three opinions of three people, acknowledged: what the round judges. */
async function receiveAndAcknowledge(): Promise<void> {
  const { platform } = office;
  const feedbackIds: string[] = [];
  for (const [n, title] of ['Xin thêm trạm sạc', 'Đổi giờ mở cửa', 'Sóng yếu ở hầm'].entries()) {
    feedbackIds.push(await receivedOpinion(platform, `090700010${n}`, title));
  }
  await platform.graph(
    'mutation ($input: AcknowledgeFeedbackInput!) { acknowledgeFeedback(input: $input) { userErrors { message } } }',
    { input: { feedbackIds } },
    await platform.signIn(staff.moderator, 'STAFF'),
  );
}

withChromium(
  'a round goes from its panel to its end: judged by keyboard, a conflict declared, an extra judge, a reason',
  async () => {
    await receiveAndAcknowledge();
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
      await propose(manager, 3);
      await manager.page.getByText('người phê duyệt phải là người khác').waitFor();
      await manager.look('proposal');
    });
    await work(staff.approver, async (approver) => {
      await approve(approver);
      await approver.page.getByText('người công bố phải là người thứ ba').waitFor();
    });
    await work(staff.publisher, publish);
    await work(staff.fulfiller, async (fulfiller) => {
      await fulfiller.open('Trao giải', 'Awards');
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
  'an admin reads the trail of it all, a programme manager its figures',
  async () => {
    await work(staff.admin, async (admin) => {
      const { page } = admin;
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
    await work(staff.manager, async (manager) => {
      await waitFor('the figures are there', async () =>
        manager.page.getByRole('table').first().isVisible(),
      );
      await manager.look('overview');
    });
  },
  400_000,
);
