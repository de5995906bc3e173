import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
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
  /** Answered, in the judging, and awarded. */
  opinionId: string;
  awardId: string;
  /** Not screened yet. */
  freshId: string;
  /** Of somebody else. */
  othersId: string;
}

/** How a phone may look. */
export const looks = [
  { name: 'light', colorScheme: 'light', text: 100 },
  { name: 'dark', colorScheme: 'dark', text: 100 },
  { name: 'large', colorScheme: 'light', text: 200 },
] as const;

/** Pictures of each screen in one look; gives what runs over the edge and what axe complains of. */
export async function takeScreenshots(
  browser: Browser,
  { name, colorScheme, text }: (typeof looks)[number],
  shooting: Shooting,
): Promise<string[]> {
  await mkdir(screenshotFolder, { recursive: true });
  const problems: string[] = [];
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
  for (const [screen, path] of screens(shooting)) {
    // Within the page: a browser keeps no session over a reload.
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, path);
    await shoot(page, `${name}-${screen}`, problems);
  }
  await context.close();
  return problems;
}

const screens = (ids: Shooting): [string, string][] => [
  ['home', '/'],
  ['write', '/write'],
  ['mine', '/mine'],
  ['news', '/news'],
  ['me', '/me'],
  ['opinion', `/opinion/${ids.opinionId}`],
  ['others', `/opinion/${ids.othersId}`],
  ['claim', `/claim/${ids.awardId}`],
  ['edit', `/edit/${ids.freshId}`],
  ['following', '/following'],
  ['opinions', '/opinions'],
  ['winners', '/winners'],
  ['preferences', '/preferences'],
  ['consents', '/consents'],
  ['my-data', '/my-data'],
  ['erasure', '/erasure'],
];

/** Nothing is loading any more, and nothing moves. */
async function settled(page: Page): Promise<void> {
  await page.locator('[role=heading], [dir=auto]').locator('visible=true').first().waitFor();
  await page.waitForTimeout(300);
  await page
    .waitForFunction(
      () =>
        ![...document.querySelectorAll('[aria-busy=true]')].some((one) => one.checkVisibility()),
    )
    .catch(() => undefined);
  await page.waitForTimeout(300);
}

async function shoot(page: Page, name: string, problems: string[]): Promise<void> {
  await settled(page);
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`) });
  const over = await page.evaluate(() =>
    [...document.querySelectorAll('[dir=auto], input, textarea, [role=button]')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.textContent),
  );
  for (const text of over) problems.push(`${name}: “${text}” runs over the edge`);
  // Large text has the colours and the names that the others have.
  if (name.startsWith('large')) return;
  // The navigator's own bars stand outside of landmarks; that is advice, and no rule of WCAG.
  const axe = new AxeBuilder({ page }).disableRules(['region']);
  const { violations } = await axe.analyze();
  for (const { id, nodes } of violations) {
    problems.push(`${name}: ${id} at ${nodes.map(({ html }) => html.slice(0, 160)).join(' and ')}`);
  }
}
