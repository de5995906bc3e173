import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { test } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** CHROMIUM_PATH, or where Debian installs it. */
export const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
export const hasChromium = existsSync(executablePath);
/** A test that needs a browser: skipped on a machine that has none, and said so. CI installs it. */
export const withChromium: typeof test.skip = hasChromium ? test : test.skip;
if (!hasChromium) console.warn(`No Chromium at ${executablePath}: nothing is tried in a browser.`);
export const screenshots = join(import.meta.dirname, '../screenshots');

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=AutofillServerCommunication',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

export async function openBrowser(): Promise<Browser> {
  await mkdir(screenshots, { recursive: true });
  return chromium.launch({ executablePath, args: quiet });
}

export interface OpenPage {
  context: BrowserContext;
  page: Page;
  /** Errors on the console: a breach of the content security policy is one. */
  complaints: string[];
}

export async function openPage(browser: Browser, url: string, width: number): Promise<OpenPage> {
  const viewport = { width, height: width < 600 ? 844 : 800 };
  const context = await browser.newContext({
    viewport,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { context, page, complaints };
}

/** Kept in the ignored folder `screenshots/`, to be looked at. */
export async function picture(page: Page, name: string, width: number): Promise<void> {
  // Hiding the caret would write a style into the page, which its policy refuses.
  const path = join(screenshots, `${name}-${width}.png`);
  await page.screenshot({ path, fullPage: true, caret: 'initial' });
}

/** Until there is content in place of every skeleton, and it has stood still for a third of a second. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const deadline = Date.now() + 15_000;
    let changedAt = Date.now();
    const watcher = new MutationObserver(() => {
      changedAt = Date.now();
    });
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    const waits = () =>
      document.querySelector('[class*=skeleton]') !== null || Date.now() - changedAt < 330;
    while (waits() && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    watcher.disconnect();
    if (document.querySelector('[class*=skeleton]')) throw new Error('Something is still loading.');
  });
}

/** What axe finds against WCAG 2.2 AA, a line each; and whether the page is wider than the screen. */
export async function faultsOf(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const faults = inLines(violations);
  const overflow = 'document.documentElement.scrollWidth - innerWidth';
  const over = await page.evaluate<number>(overflow);
  return over > 0 ? [...faults, `wider than the screen by ${over}`] : faults;
}

/** Letters that cannot be told well enough from what is behind them. */
export async function contrastFaultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
  return inLines(violations);
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

const inLines = (violations: Violations): string[] =>
  violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
