import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { hasChromium, openBrowser, openPage, withChromium } from './chromium.ts';
import { RunningPlatform } from './running-platform.ts';

/* The explorer beside the console, on the whole platform. Without a Chromium these tests are skipped. */

const admin = 'Trịnh Thế Vinh';
const moderator = 'Đỗ Thanh Tâm';

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

/** Signed in at the console by a click, as one of the demo people. */
async function atConsole(name: string): Promise<{ context: BrowserContext; page: Page }> {
  const opened = await openPage(browser, `${platform.url}/console`, 1280);
  opened.page.setDefaultTimeout(60_000);
  const begun = opened.page.waitForResponse((response) => response.url().endsWith('/session'));
  await opened.page.getByRole('button', { name, exact: true }).click();
  await begun;
  await opened.page.getByText(name).first().waitFor();
  return opened;
}

async function explorerIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${platform.url}/explorer/`);
  return page;
}

const person = (page: Page) => page.locator('.person-name');

/** What the schema that the page reads has among its mutations. */
async function mutationsRead(page: Page): Promise<string[]> {
  const answer = await page.waitForResponse(
    async (response) =>
      response.url().endsWith('/graphql') &&
      (response.request().postData() ?? '').includes('IntrospectionQuery') &&
      response.request().headers()['authorization'] !== undefined,
  );
  const { data } = (await answer.json()) as {
    data: { __schema: { types: { name: string; fields: { name: string }[] | null }[] } };
  };
  const mutation = data.__schema.types.find(({ name }) => name === 'Mutation');
  return mutation?.fields?.map(({ name }) => name) ?? [];
}

withChromium(
  'an admin of the console is signed in to the explorer, keeps operations there and reads their plans',
  async () => {
    const { context } = await atConsole(admin);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const reading = mutationsRead(page);
    await page.goto(`${platform.url}/explorer/`);
    await person(page).getByText(admin).waitFor();
    expect(await reading).toEqual(expect.arrayContaining(['exportDossier', 'addStaffMember']));
    const stored = await page.evaluate<string>('JSON.stringify([localStorage, sessionStorage])');
    expect(stored).not.toMatch(/eyJ|refresh/i);

    await page.getByRole('searchbox').fill('xuất hồ sơ');
    await page.getByRole('button', { name: 'Xuất hồ sơ' }).click();
    await page.locator('.editor-query').getByText('ExportDossier').first().waitFor();
    await page.getByRole('tab', { name: 'Của tôi', exact: true }).first().click();
    await page.getByLabel('Lưu nội dung đang soạn với tên').fill('Hồ sơ tháng này');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('button', { name: 'Hồ sơ tháng này', exact: true }).waitFor();

    await page.getByRole('button', { name: '▶ Chạy' }).click();
    await page.locator('.run-note').waitFor();
    await page.getByRole('tab', { name: 'Kế hoạch truy vấn' }).click();
    await page.locator('.plan').getByText('rewards').first().waitFor();

    await page.reload();
    await person(page).getByText(admin).waitFor();
    await page.getByRole('tab', { name: 'Của tôi', exact: true }).first().click();
    await page.getByRole('button', { name: 'Hồ sơ tháng này', exact: true }).click();
    await page.locator('.editor-query').getByText('ExportDossier').first().waitFor();
    await context.close();
  },
  240_000,
);

withChromium(
  'a moderator is shown neither what another saved nor what only others may do, and signs out of both',
  async () => {
    const { context, page: console } = await atConsole(moderator);
    const saved = JSON.stringify([
      { id: '1', name: 'Của người khác', document: '{ a }', variables: '' },
    ]);
    await console.evaluate(`localStorage.setItem('explorer.saved.somebody-else', '${saved}')`);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const reading = mutationsRead(page);
    await page.goto(`${platform.url}/explorer/`);
    await person(page).getByText(moderator).waitFor();
    const mutations = await reading;
    expect(mutations).toContain('moderateFeedback');
    expect(mutations).not.toContain('exportDossier');
    await page.getByRole('tab', { name: 'Của tôi', exact: true }).first().click();
    await page.getByText('Chưa lưu thao tác nào.').waitFor();
    expect(await page.getByText('Của người khác').count()).toBe(0);

    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await person(page).getByText('Chưa đăng nhập').waitFor();
    await console.reload();
    await console.getByRole('button', { name: moderator, exact: true }).waitFor();
    const again = await explorerIn(context);
    await person(again).getByText('Chưa đăng nhập').waitFor();
    await context.close();
  },
  240_000,
);
