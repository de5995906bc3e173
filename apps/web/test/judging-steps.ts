import { type StaffAtWork } from './staff-at-work.ts';
import { waitFor } from './wait-for.ts';

/** New rules, frozen by the period that opens next; the running one is closed before its time. */
export async function openPeriod(
  manager: StaffAtWork,
  { running, code, judgesEach, places }: PeriodWanted,
): Promise<void> {
  const { page, say } = bound(manager);
  await manager.open('Kỳ & vòng chấm', 'Periods & rounds');
  await page.getByText(say('Soạn bản mới', 'Draft a new version')).click();
  await page
    .getByLabel(say('Hội đồng: giám khảo mỗi góp ý', 'Panel: judges each'))
    .fill(String(judgesEach));
  await page.getByLabel(say('Hội đồng: số chỗ', 'Panel: places')).fill(String(places));
  await page
    .getByLabel(say('Lý do (lưu vào nhật ký)', 'Why (kept on the trail)'))
    .fill('Ít góp ý hơn, hội đồng nhỏ hơn.');
  await manager.press(say('Lưu bản mới', 'Save the version'));
  await manager.told('Đã lưu bản mới.', 'Saved. The next period');

  await manager.press(say(`Đóng sớm kỳ ${running}`, `Close early: ${running}`));
  await manager.confirm(say('Đóng kỳ', 'Close the period'));
  await manager.told(`Đã đóng kỳ ${running}.`, `${running} is closed.`);
  await manager.press(say('Mở kỳ', 'Open a period'));
  await manager.dialog.getByLabel(say('Mã kỳ', 'Code')).fill(code);
  await manager.dialog.getByLabel(say('Ngày cuối nhận góp ý', 'Last day')).fill(`${code}-28`);
  await manager.confirm(say('Mở kỳ', 'Open'));
  await manager.told(`Đã mở kỳ ${code}.`, `${code} is open.`);
}

interface PeriodWanted {
  running: string;
  code: string;
  judgesEach: number;
  places: number;
}

/** A round with a panel and a shortlist, given out to its judges. */
export async function openRound(
  manager: StaffAtWork,
  { name, period, judges, opinions }: RoundWanted,
): Promise<void> {
  const { page, say } = bound(manager);
  await manager.open('Kỳ & vòng chấm', 'Periods & rounds');
  await manager.press(say('Mở vòng chấm', 'Open a round'));
  await manager.dialog.getByLabel(say('Tên vòng', 'Name')).fill(name);
  await manager.dialog.getByLabel(say('Kỳ', 'Period')).selectOption({ label: period });
  await manager.confirm(say('Mở vòng', 'Open'));
  await manager.told('Đã mở vòng chấm.', 'The round is open.');
  await page.getByRole('link', { name, exact: true }).click();

  await part(manager, 'Hội đồng', 'Panel');
  for (const judge of judges) await page.getByLabel(judge).check();
  await manager.press(say('Lưu hội đồng', 'Save the panel'));
  await manager.told(`Đã lập hội đồng ${judges.length} người.`, `A panel of ${judges.length}`);
  await waitFor(
    'what was acknowledged is eligible',
    async () => {
      await page.reload();
      const eligible = page.getByText(say(`Đủ điều kiện: ${opinions}.`, `Eligible: ${opinions}.`));
      await page.getByRole('heading', { name: say('Danh sách vào vòng', 'Shortlist') }).waitFor();
      return eligible.isVisible();
    },
    60_000,
  );
  await manager.press(say('Lập danh sách', 'Make the shortlist'));
  await manager.told('Đã lập danh sách vào vòng.', 'The shortlist is made.');

  await part(manager, 'Phân công', 'Assignment');
  await manager.press(say('Công bố phân công…', 'Publish the assignment…'));
  await manager.confirm(say('Công bố', 'Publish'));
  await manager.told('Đã công bố phân công.', 'The assignment is published.');
}

interface RoundWanted {
  name: string;
  period: string;
  judges: readonly string[];
  opinions: number;
}

/** Goes to a part of the round that is open. */
export async function part(manager: StaffAtWork, vi: string, en: string): Promise<void> {
  await manager.page
    .getByRole('navigation', { name: manager.say('Phần của vòng', 'Parts of the round') })
    .getByRole('link', { name: manager.say(vi, en), exact: true })
    .click();
}

/** Reads and scores all that waits for a judge, with the keys alone: Tab, digits, Control and Enter. */
export async function judgeByKeyboard(
  judge: StaffAtWork,
  scoreOf: (title: string) => number,
): Promise<number> {
  const { page, say } = bound(judge);
  const next = page.getByRole('link', { name: say('Chấm bài kế tiếp', 'Judge the next one') });
  const done = page.getByText(say('Đã chấm hết. Cảm ơn bạn.', 'All done. Thank you.'));
  await next.or(done).waitFor();
  let cards = 0;
  if (await done.isVisible()) return cards;
  await next.focus();
  await page.keyboard.press('Enter');
  for (;;) {
    const article = page.getByRole('article');
    await article.waitFor();
    const code = (await article.locator('.c-code').textContent())!;
    const score = scoreOf((await article.getByRole('heading', { level: 1 }).textContent())!);
    await tabTo(judge, 'input[type=radio]');
    for (let criterion = 0; criterion < 4; criterion += 1) {
      await page.keyboard.press(String(score));
      await page.keyboard.press('Tab');
    }
    await tabTo(judge, 'textarea');
    await page.keyboard.type('Nêu rõ vấn đề, ai bị ảnh hưởng và làm thế nào.');
    await page.keyboard.press('Control+Enter');
    await judge.told(`Đã nộp phiếu chấm ${code}.`, `Scorecard ${code} handed in.`);
    cards += 1;
    const another = article.filter({ hasNotText: code });
    await another.or(done).waitFor();
    if (await done.isVisible()) return cards;
  }
}

async function tabTo({ page }: StaffAtWork, selector: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`The keyboard does not come to ${selector}.`);
}

/** Ends the round that is open; where the scores leave the boundary in doubt, with a reason. */
export async function finalise(manager: StaffAtWork, reason?: string): Promise<void> {
  const { page, say } = bound(manager);
  await part(manager, 'Chốt vòng', 'Finalise');
  await page.reload();
  await manager.press(say('Chốt vòng…', 'Finalise…'));
  if (reason) await manager.dialog.getByRole('textbox').fill(reason);
  await manager.confirm(say('Chốt vòng', 'Finalise'));
  await manager.told('Đã chốt vòng.', 'The round is finalised.');
}

export const bound = (person: StaffAtWork) => ({
  page: person.page,
  say: (vi: string, en: string) => person.say(vi, en),
});
