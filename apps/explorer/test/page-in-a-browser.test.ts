import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { type Browser, chromium, type Page } from 'playwright-core';
import { explorer } from '../src/index.ts';

/*
 * The page in Chromium: CHROMIUM_PATH, or where Debian installs it. Without one these tests are skipped.
 * The graph is not here; what the page does without it is enough to see that its own parts load under the
 * content security policy and that nothing is asked of another origin.
 */
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const withChromium = existsSync(executablePath) ? test : test.skip;
if (withChromium !== test) console.warn(`No Chromium at ${executablePath}: the page is not tried.`);

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The browser's own calls, such as asking about each form's fields, find nobody either.
  '--disable-features=AutofillServerCommunication',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

let server: FastifyInstance;
let origin: string;
let browser: Browser | undefined;

beforeAll(async () => {
  server = fastify();
  server.post('/graphql', (_request, reply) => reply.send({ errors: [{ message: 'no graph' }] }));
  const nobody = { access: null, userErrors: [] };
  server.post('/session/refresh', (_request, reply) => reply.send(nobody));
  await server.register(
    explorer({
      endpoint: '/graphql',
      environment: 'development',
      operationsDir: join(import.meta.dirname, '../../../operations'),
      people: [{ label: 'Lan', phoneNumber: '0901234562', as: 'STAFF', roles: ['MODERATOR'] }],
    }),
  );
  origin = await server.listen({ host: '127.0.0.1', port: 0 });
  if (withChromium === test) browser = await chromium.launch({ executablePath, args: quiet });
}, 30_000);

afterAll(async () => {
  await browser?.close();
  await server.close();
});

interface OpenPage {
  page: Page;
  /** Errors on the console: a breach of the content security policy is one. */
  complaints: string[];
  requested: string[];
  workers: string[];
}

async function openPage(width: number): Promise<OpenPage> {
  const page = await browser!.newPage({ viewport: { width, height: 800 }, colorScheme: 'light' });
  page.setDefaultTimeout(25_000);
  const complaints: string[] = [];
  const requested: string[] = [];
  const workers: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('worker', (worker) => workers.push(worker.url()));
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(`${origin}/explorer`);
  return { page, complaints, requested, workers };
}

withChromium(
  'opens a documented operation with its variables, asking nothing of another origin',
  async () => {
    const { page, complaints, requested, workers } = await openPage(1280);
    await page.getByRole('button', { name: 'Xin mã đăng nhập' }).click();
    await page.locator('.editor-query').getByText('RequestSignInCode').first().waitFor();
    await page.locator('.editor-lower').getByText('"0901234567"').waitFor();
    // The editors' workers are what a policy would break first; tidying needs the formatter's chunks.
    await page.getByRole('button', { name: 'Sắp gọn' }).click();
    await page.locator('.editor-lower').getByText('"SUBSCRIBER"').waitFor();

    expect(workers).toContainEqual(expect.stringContaining('json.worker'));
    expect([...requested, ...workers].filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  },
  30_000,
);

withChromium(
  'shows one pane at a time on a phone, none of it wider than the screen',
  async () => {
    const { page } = await openPage(390);
    const bar = page.locator('.phone-bar');
    await page.getByRole('searchbox').fill('xin ma');
    await page.getByRole('button', { name: 'Xin mã đăng nhập' }).click();
    await page.locator('.editor-query').waitFor();
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);

    for (const pane of ['Thao tác', 'Của tôi', 'Truy vấn', 'Kết quả', 'Tài liệu', 'Lịch sử']) {
      await bar.getByRole('tab', { name: pane, exact: true }).click();
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(width).toBe(390);
    }
    await page.close();
  },
  30_000,
);

withChromium(
  'is dark when that is chosen, on a machine that is light',
  async () => {
    const { page } = await openPage(1280);
    const background = () =>
      page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await background();
    await page.getByLabel('Giao diện').selectOption('dark');
    expect(light).toBe('rgb(243, 245, 244)');
    expect(await background()).toBe('rgb(20, 26, 29)');
    await page.close();
  },
  30_000,
);

withChromium(
  'says why a sign-in failed, and in the chosen language',
  async () => {
    const { page } = await openPage(1280);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('button', { name: 'Lan' }).click();
    await page.getByRole('alert').getByText('no graph').waitFor();
    await page.close();
  },
  30_000,
);
