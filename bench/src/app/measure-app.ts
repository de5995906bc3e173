/// <reference lib="dom" />
/**
 * Start-up and scrolling of the app's web build in Chromium, on a throttled profile:
 * `node bench/src/app/measure-app.ts [rounds]`, after `pnpm --filter @chia-se/mobile export:web`.
 */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { median, printTable } from '../table.ts';
import { serveApp } from './serve-app.ts';

const rounds = Number(process.argv[2] ?? 5);
const rows = 1_000;
const slowdown = 4;
/** As Lighthouse has it for a phone: 150 ms there and back, 1.6 Mbit/s. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 93_750,
};
const phone = { viewport: { width: 390, height: 844 }, locale: 'vi-VN', hasTouch: true };

const { url, server } = await serveApp(rows);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const starts = [];
  for (let n = 0; n < rounds; n++) starts.push(await start(browser));
  const scrolls = [];
  for (let n = 0; n < rounds; n++) scrolls.push(await scroll(browser));
  printTable(
    ['median of rounds', 'value'],
    [
      ['first paint with content, ms', Math.round(median(starts.map(({ paint }) => paint)))],
      ['first screen with its data, ms', Math.round(median(starts.map(({ screen }) => screen)))],
      ['frames a second while scrolling', Math.round(median(scrolls.map(({ rate }) => rate)))],
      ['95th percentile of a frame, ms', Math.round(median(scrolls.map(({ p95 }) => p95)))],
      ['longest frame, ms', Math.round(median(scrolls.map(({ longest }) => longest)))],
      [
        `rows of ${rows} in the page at once, at most`,
        Math.max(...scrolls.map(({ most }) => most)),
      ],
    ],
  );
} finally {
  await browser.close();
  server.close();
}

async function throttled(from: Browser, withNetwork: boolean): Promise<[Page, CDPSession]> {
  const page = await (await from.newContext(phone)).newPage();
  page.setDefaultTimeout(120_000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  if (withNetwork) await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return [page, devtools];
}

/** From the address to the first screen that says something of the programme. */
async function start(from: Browser): Promise<{ paint: number; screen: number }> {
  const [page] = await throttled(from, true);
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByText('Giải thưởng của kỳ này').first().waitFor();
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    screen: performance.now(),
  }));
  await page.context().close();
  return times;
}

/** A thumb that scrolls for eight seconds through the list. */
async function scroll(from: Browser) {
  const [page, devtools] = await throttled(from, false);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.goto(`${url}/opinions`);
  await page.getByText(/^1\. /).first().waitFor();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const measured = page.evaluate(async (ms) => {
    const frames: number[] = [];
    let most = 0;
    const ends = performance.now() + ms;
    for (let last = performance.now(); last < ends; ) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      frames.push(now - last);
      last = now;
      most = Math.max(most, document.querySelectorAll('[role=link]').length);
    }
    return { frames: frames.slice(2), most };
  }, 8_000);
  await page.mouse.move(200, 500);
  const until = Date.now() + 7_500;
  while (Date.now() < until) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(60);
  }
  const { frames, most } = await measured;
  await page.context().close();
  const sorted = frames.sort((a, b) => a - b);
  const whole = frames.reduce((sum, one) => sum + one, 0);
  return {
    rate: (1_000 * frames.length) / whole,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    longest: sorted.at(-1) ?? Number.NaN,
    most,
  };
}
