import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { approve, handOver, propose, publish } from './award-steps.ts';
import { hasChromium, openBrowser, screenshots, withChromium } from './chromium.ts';
import { finalise, judgeByKeyboard, openPeriod, openRound } from './judging-steps.ts';
import { acknowledge, answer } from './moderation-steps.ts';
import { type Author, onAPhone, writeOpinion } from './opinion-in-the-portal.ts';
import { monthAfter, runningPeriod } from './running-period.ts';
import { RunningPlatform } from './running-platform.ts';
import { type Language, StaffAtWork, staff } from './staff-at-work.ts';

/* The whole story in Chromium on the whole platform. Without a Chromium it is skipped. */

let platform: RunningPlatform;
let browser: Browser;

beforeAll(async () => {
  if (!hasChromium) return;
  // Without a provider, gifts are handed over by people.
  platform = await RunningPlatform.start({ DEMO_GIFT_PROVIDER: 'off' });
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 30_000);

/** The author picks a gift among two and says where it goes. */
async function claim({ page, say }: Author, picture: string): Promise<void> {
  await page.goto(`${platform.url}/mine`);
  await page.getByRole('tab', { name: say('Giải thưởng', 'Prizes') }).click();
  await page.getByRole('link', { name: say('Nhận giải', 'Claim') }).click();
  await page.getByRole('radio').nth(1).check();
  await page.getByLabel(say('Họ tên người nhận', 'Name of the recipient')).fill('Nguyễn Thị Bích');
  await page.getByLabel(say('Số điện thoại để liên hệ', 'Number to call')).fill('0907 776 655');
  await page
    .getByLabel(say('Địa chỉ nhận quà', 'Where to send it'))
    .fill('12 Lê Lợi, Quận 1, TP. HCM');
  await page.screenshot({ path: join(screenshots, picture), fullPage: true, caret: 'initial' });
  await page.getByRole('button', { name: say('Xác nhận nhận giải', 'Claim the prize') }).click();
  await page.getByText(say('Đã xác nhận', 'Claimed')).first().waitFor();
}

/** Anybody recomputes the ranking in their own browser. */
async function checkProof({ page, say }: Author): Promise<void> {
  await page.goto(`${platform.url}/winners`);
  await page.getByRole('button', { name: say('Tự kiểm chứng', 'Check it yourself') }).click();
  await page.getByText(say('Mọi phép kiểm đều khớp.', 'Everything agrees.')).waitFor();
  if (say('vi', 'en') === 'vi') expect(await page.locator('li span[lang=en]').count()).toBe(0);
}

/** The author reads what came of it: the answer, the prize, the gift. */
async function readNews({ page, say }: Author, expected: [string, string][]): Promise<void> {
  await page.goto(`${platform.url}/mine`);
  await page.getByRole('tab', { name: say('Thông báo', 'Messages') }).click();
  for (const [vi, en] of expected) await page.getByText(say(vi, en)).first().waitFor();
}

withChromium.each([
  ['vi', '0907776655', '0907776601'],
  ['en', '0907776656', '0907776602'],
] as const)(
  'goes from an opinion on a phone to a gift in the hand, in %s',
  async (language: Language, phone, otherPhone) => {
    const atWork = new Map<string, StaffAtWork>();
    const work = async (
      phoneNumber: string,
      deed: (person: StaffAtWork) => Promise<unknown>,
    ): Promise<void> => {
      const signIn = () => StaffAtWork.signIn(browser, platform, phoneNumber, { language });
      const person = atWork.get(phoneNumber) ?? (await signIn());
      atWork.set(phoneNumber, person);
      await deed(person).catch((error) => person.failed(error));
    };
    const running = await runningPeriod(platform);
    const period = monthAfter(running);
    await work(staff.manager, (manager) =>
      openPeriod(manager, { running, code: period, judgesEach: 2, places: 2 }),
    );

    const best = `Lắp trạm phát sóng ở bến xe Miền Tây (${language})`;
    const other = `Xin thêm cây nạp thẻ (${language})`;
    const author = await onAPhone(browser, platform, phone, language);
    const somebody = await onAPhone(browser, platform, otherPhone, language);
    const body = 'Bến xe đông người mà không có sóng từ 17 giờ đến 20 giờ, không gọi được xe.';
    const code = await writeOpinion(author, { title: best, body });
    await writeOpinion(somebody, { title: other, body: 'Ở chợ nhà tôi chưa có cây nạp thẻ nào.' });

    await work(staff.moderator, async (moderator) => {
      await acknowledge(moderator, other);
      await acknowledge(moderator, best);
      await answer(moderator, 'Cảm ơn Quý khách. Trạm mới sẽ được lắp ở bến xe trong tháng tới.');
    });
    const name = `Hội đồng ${period}`;
    const judges = ['Nguyễn Thị Hạnh', 'Trần Quốc Bảo'];
    await work(staff.manager, async (manager) => {
      await openRound(manager, { name, period, judges, opinions: 2 });
    });
    for (const number of staff.judges.slice(0, 2)) {
      await work(number, async (judge) => {
        const scoreOf = (title: string) => (title === best ? 5 : 2);
        expect(await judgeByKeyboard(judge, scoreOf)).toBe(2);
      });
    }
    await work(staff.manager, async (manager) => {
      await manager.open('Kỳ & vòng chấm', 'Periods & rounds');
      await manager.page.getByRole('link', { name, exact: true }).click();
      await finalise(manager);
      await propose(manager, 2);
    });
    await work(staff.approver, approve);
    await work(staff.publisher, publish);

    await claim(author, `story-claim-${language}.png`);
    await work(staff.fulfiller, (fulfiller) =>
      handOver(fulfiller, best, () => platform.codeSentTo(phone, /^Ma nhan qua/)),
    );
    await checkProof(author);
    await readNews(author, [
      ['Quà đã được trao', 'Your gift was handed over'],
      [`Góp ý ${code} đã được trả lời`, `Your opinion ${code} was answered`],
    ]);
    await author.page.screenshot({
      path: join(screenshots, `story-news-${language}.png`),
      fullPage: true,
      caret: 'initial',
    });
    const troubles: string[] = [];
    for (const person of atWork.values()) troubles.push(...(await person.leave()));
    expect([...troubles, ...author.complaints, ...somebody.complaints]).toEqual([]);
    await author.page.context().close();
    await somebody.page.context().close();
  },
  600_000,
);
