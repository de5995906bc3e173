import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { serveApp } from './app-server.ts';
import { codeFor, signedInAs } from './people.ts';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';
import { looks, takePicture, takeScreenshots } from './screenshots.ts';
import { awardOpinion, submitAs } from './staff-award.ts';

/* The app in Chromium, at a phone's size, against the real platform. */
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const withChromium = existsSync(executablePath) ? test : test.skip;
if (withChromium !== test) console.warn(`No Chromium at ${executablePath}: the app is not tried.`);

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];
const number = '0901234567';
const phone = { viewport: { width: 390, height: 844 }, locale: 'vi-VN', hasTouch: true };

let platform: PlatformProcess;
let server: FastifyInstance;
let url: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];
/** What the story leaves behind, to look at. */
const seen = { opinionId: '', awardId: '', freshId: '', othersId: '' };

beforeAll(async () => {
  if (withChromium !== test) return;
  platform = await startPlatformProcess();
  ({ url, server } = await serveApp(platform.url));
  browser = await chromium.launch({ executablePath, args: quiet });
  context = await browser.newContext(phone);
  page = await context.newPage();
  page.setDefaultTimeout(25_000);
  page.on('pageerror', (error) => complaints.push(error.message));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  // First the platform, which ends the streams that the server in front of it would wait for.
  await platform?.stop();
  await server?.close();
}, 180_000);

const tab = (name: string) => page.getByRole('tab', { name }).or(page.getByRole('link', { name }));
const shown = (text: string | RegExp) => page.getByText(text).locator('visible=true').first();

withChromium(
  'a subscriber signs in, writes without a network, comes online, gets the answer and claims the prize',
  async () => {
    await page.goto(url);
    await shown('Giải thưởng của kỳ này').waitFor();

    await page.goto(`${url}/sign-in`);
    await page.getByRole('textbox', { name: 'Số điện thoại' }).fill('+84 901.234.567');
    await page.getByRole('button', { name: 'Gửi mã xác thực' }).click();
    await shown('0901 234 567').waitFor();
    await page.getByRole('textbox', { name: 'Mã gồm 6 chữ số' }).fill(await codeFor(url, number));
    await shown('Giải thưởng của kỳ này').waitFor();

    await tab('Góp ý').last().click();
    await page.getByRole('radio').first().waitFor();
    await context.setOffline(true);
    await page.getByRole('radio').first().click();
    await page.getByRole('textbox', { name: 'Tiêu đề' }).fill('Sóng yếu ở chợ Bà Chiểu');
    await page
      .getByRole('textbox', { name: 'Nội dung' })
      .fill('Chiều nào từ 17 giờ đến 19 giờ sóng ở khu chợ cũng rất yếu.');
    await attachPhoto();
    await page.getByRole('button', { name: 'Gửi góp ý' }).click();
    await shown(/sẽ tự gửi khi có mạng/).waitFor();
    await tab('Của tôi').last().click();
    await shown('Đang chờ gửi').waitFor();

    await context.setOffline(false);
    await shown(/Đã tiếp nhận|Đã ghi nhận/).waitFor();

    const moderator = await signedInAs(url, '0938000001', 'STAFF');
    const subscriber = await signedInAs(url, number, 'SUBSCRIBER');
    const { me } = await subscriber<{ me: { feedback: { edges: { node: { id: string } }[] } } }>(
      '{ me { feedback { edges { node { id } } } } }',
    );
    // Once, although it was tried before it could arrive.
    expect(me.feedback.edges).toHaveLength(1);
    const feedbackId = me.feedback.edges[0]!.node.id;
    const { feedback } = await subscriber<{ feedback: { attachments: { width: number }[] } }>(
      'query Photos($id: ID!) { feedback(id: $id) { attachments { width } } }',
      { id: feedbackId },
    );
    expect(feedback.attachments).toEqual([{ width: phone.viewport.width }]);
    await moderator(
      'mutation Ack($input: AcknowledgeFeedbackInput!) { acknowledgeFeedback(input: $input) { userErrors { message } } }',
      { input: { feedbackIds: [feedbackId] } },
    );
    await moderator(
      'mutation Answer($input: RespondToFeedbackInput!) { respondToFeedback(input: $input) { userErrors { message } } }',
      { input: { feedbackId, body: 'Chúng tôi sẽ thêm trạm phát ở khu chợ trong tháng tới.' } },
    );

    // Nobody touches the page: it hears of it by itself.
    await shown('Đã ghi nhận').waitFor();
    await page
      .getByRole('link', { name: /Sóng yếu ở chợ/ })
      .locator('visible=true')
      .first()
      .click();
    await shown(/thêm trạm phát/).waitFor();
    const picture = page.getByRole('img', { name: 'Ảnh 1' }).locator('visible=true');
    await picture.first().waitFor();
    await takePicture(page, 'story-answered');

    seen.freshId = await submitAs(subscriber, 'Ứng dụng chậm khi mở hóa đơn');
    const awarded = await awardOpinion(url, feedbackId);
    Object.assign(seen, awarded, { opinionId: feedbackId });
    const { awardId } = awarded;
    await claimOn(awardId);
    const { award } = await subscriber<{ award: { status: string; giftOption: { name: string } } }>(
      'query Won($id: ID!) { award(id: $id) { status giftOption { name } } }',
      { id: awardId },
    );
    expect(award.status).toBe('CLAIMED');
    await shown(award.giftOption.name).waitFor();
    expect(complaints).toEqual([]);
  },
  240_000,
);

withChromium.each(looks)(
  'every screen stands in the look $name, by its deep link, and axe reads it without complaint',
  async (look) => {
    const problems = await takeScreenshots(browser, look, {
      url,
      phone,
      signIn: (visited) => signInOn(visited),
      ...seen,
    });
    expect(problems).toEqual([]);
  },
  400_000,
);

withChromium(
  'a push message shows, and its link opens what it is about',
  async () => {
    const own = await browser.newContext(phone);
    await own.grantPermissions(['notifications'], { origin: url });
    const visited = await own.newPage();
    await visited.goto(url);
    const devtools = await own.newCDPSession(visited);
    const registered = new Promise<string>((resolve) => {
      devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        if (registrations[0]) resolve(registrations[0].registrationId);
      });
    });
    await devtools.send('ServiceWorker.enable');
    await visited.evaluate(async () => {
      await navigator.serviceWorker.register('/push-worker.js');
      await navigator.serviceWorker.ready;
    });
    const link = `/awards/${seen.awardId}`;
    const data = JSON.stringify({ id: '1', title: 'Chúc mừng', body: 'Quý khách đoạt giải', link });
    const registrationId = await registered;
    for (let n = 0; n < 2; n++) {
      await devtools.send('ServiceWorker.deliverPushMessage', {
        origin: url,
        registrationId,
        data,
      });
    }
    const shownNews = () =>
      visited.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const shown = await registration.getNotifications();
        return shown.map((one) => ({
          title: one.title,
          link: (one.data as { link: string }).link,
        }));
      });
    for (let n = 0; n < 100 && (await shownNews()).length === 0; n++) {
      await visited.waitForTimeout(100);
    }
    // Sent twice, shown once.
    expect(await shownNews()).toEqual([{ title: 'Chúc mừng', link }]);
    await visited.goto(`${url}${link}`);
    await visited.waitForURL(`${url}/claim/${seen.awardId}`);
    await own.close();
  },
  120_000,
);

/** A photo is chosen while there is no network: it waits with the opinion. */
async function attachPhoto(): Promise<void> {
  const photo = await page.screenshot({ type: 'jpeg' });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn ảnh' }).click();
  const file = { name: 'IMG_20260901_171203.jpg', mimeType: 'image/jpeg', buffer: photo };
  await (await chooser).setFiles(file);
  await page.getByRole('button', { name: 'Bỏ ảnh 1' }).waitFor();
  await takePicture(page, 'story-photo');
}

/** From the news of having won to the prize claimed, with the gift chosen, in the app. */
async function claimOn(awardId: string): Promise<void> {
  await page.goBack();
  await tab('Thông báo').last().click();
  await page
    .getByRole('link', { name: /đoạt giải/ })
    .locator('visible=true')
    .first()
    .click();
  await page.waitForURL(new RegExp(`/claim/${awardId}`));
  const gifts = page.getByRole('radiogroup', { name: 'Chọn quà' });
  await gifts.getByRole('radio').last().click();
  await page.getByRole('textbox', { name: 'Họ tên người nhận' }).fill('Nguyễn Thị Mai');
  await page.getByRole('textbox', { name: 'Số điện thoại người nhận' }).fill('0901234567');
  await page.getByRole('textbox', { name: 'Địa chỉ nhận quà' }).fill('12 Bạch Đằng, Bình Thạnh');
  await takePicture(page, 'story-claim');
  await page.getByRole('button', { name: 'Xác nhận nhận giải' }).click();
  await shown('Đã xác nhận').waitFor();
  await takePicture(page, 'story-claimed');
}

async function signInOn(visited: Page): Promise<void> {
  await visited.goto(`${url}/sign-in`);
  await visited.getByRole('textbox', { name: /Số điện thoại|Phone number/ }).fill(number);
  await visited.getByRole('button', { name: /Gửi mã xác thực|Send me a code/ }).click();
  const code = visited.getByRole('textbox', { name: /Mã gồm 6 chữ số|Six-digit/ });
  await code.waitFor();
  await code.fill(await codeFor(url, number));
  await visited.getByText('Giải thưởng của kỳ này').first().waitFor();
}
