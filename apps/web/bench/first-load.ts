/*
 * `node bench/first-load.ts URL`: what the portal's first load takes from a phone: script and style as
 * they are sent, and the vitals of Chromium on a slow network and processor. Median of three loads.
 */
import { chromium } from 'playwright-core';

const url = process.argv[2] ?? 'http://127.0.0.1:4000/';
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const loads = 3;

/** Lighthouse's mobile profile: 1.6 Mbit/s down, 750 kbit/s up, 150 ms, a processor four times slower. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

const observe = `
  globalThis.vitals = { lcp: 0, cls: 0, blocked: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) vitals.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) vitals.cls += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) vitals.blocked += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
`;

interface Load {
  scriptKb: number;
  styleKb: number;
  fontKb: number;
  fcp: number;
  lcp: number;
  blocked: number;
  cls: number;
}

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const found: Load[] = [];
for (let n = 0; n < loads; n += 1) found.push(await load());
await browser.close();
const names = Object.keys(found[0]!) as (keyof Load)[];
for (const name of names) {
  const values = found.map((one) => one[name]).sort((a, b) => a - b);
  console.log(
    `${name.padEnd(9)} ${values[Math.floor(loads / 2)]!.toFixed(name === 'cls' ? 3 : 0)}`,
  );
}

async function load(): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const types = new Map<string, string>();
  const bytes: Record<string, number> = {};
  devtools.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? '';
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1_500);
  await page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
  const fcp = await page.evaluate<number>(
    "performance.getEntriesByName('first-contentful-paint')[0].startTime",
  );
  const vitals = await page.evaluate<{ lcp: number; cls: number; blocked: number }>('vitals');
  await context.close();
  return {
    scriptKb: (bytes['Script'] ?? 0) / 1000,
    styleKb: (bytes['Stylesheet'] ?? 0) / 1000,
    fontKb: (bytes['Font'] ?? 0) / 1000,
    fcp,
    ...vitals,
  };
}
