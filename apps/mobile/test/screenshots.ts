import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Ignored by git: to be looked at. */
const screenshotFolder = join(import.meta.dirname, '../screenshots');

export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`), fullPage: true });
}

interface Shooting {
  url: string;
  phone: BrowserContextOptions;
  signIn: (page: Page) => Promise<void>;
  opinionId: string;
}

/** Pictures of each screen in each look; what runs over the edge of the screen is named. */
export async function takeScreenshots(browser: Browser, shooting: Shooting): Promise<string[]> {
  await mkdir(screenshotFolder, { recursive: true });
  const problems: string[] = [];
  const looks = [
    { name: 'light', colorScheme: 'light' as const, text: 100 },
    { name: 'dark', colorScheme: 'dark' as const, text: 100 },
    { name: 'large', colorScheme: 'light' as const, text: 200 },
  ];
  for (const { name, colorScheme, text } of looks) {
    const context = await browser.newContext({ ...shooting.phone, colorScheme });
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(`${name}: ${error.message}`));
    await page.addInitScript((percent) => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = `${percent}%`;
      });
    }, text);
    await page.goto(`${shooting.url}/sign-in`);
    await shoot(page, `${name}-sign-in`, problems);
    await shooting.signIn(page);
    for (const [screen, path] of screens(shooting.opinionId)) {
      // Within the page: a browser keeps no session over a reload.
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate', { state: null }));
      }, path);
      await shoot(page, `${name}-${screen}`, problems);
    }
    await context.close();
  }
  return problems;
}

const screens = (opinionId: string): [string, string][] => [
  ['home', '/'],
  ['write', '/write'],
  ['mine', '/mine'],
  ['news', '/news'],
  ['me', '/me'],
  ['opinion', `/opinion/${opinionId}`],
  ['winners', '/winners'],
  ['consents', '/consents'],
  ['my-data', '/my-data'],
];

async function shoot(page: Page, name: string, problems: string[]): Promise<void> {
  await page.waitForTimeout(900);
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`) });
  const over = await page.evaluate(() =>
    [...document.querySelectorAll('[dir=auto], input, textarea, [role=button]')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.textContent),
  );
  for (const text of over) problems.push(`${name}: “${text}” runs over the edge`);
}
