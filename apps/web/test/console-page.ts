import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsOf, openPage, screenshots } from './chromium.ts';
import type { RunningPlatform } from './running-platform.ts';

/** The console in a browser context of its own, with somebody of the staff signed in. */
export class ConsolePage {
  private constructor(
    readonly page: Page,
    private readonly root: string,
    private readonly complaints: string[],
  ) {}

  /** @param person as the sign-in offers them on a platform for development */
  static async open(
    browser: Browser,
    platform: RunningPlatform,
    person: string,
    path = '',
  ): Promise<ConsolePage> {
    const root = `${platform.url}/console`;
    const { page, complaints } = await openPage(browser, `${root}/${path}`, 1280);
    page.setDefaultTimeout(45_000);
    await page.getByRole('button', { name: person, exact: true }).click();
    await page.getByRole('navigation', { name: 'Bảng điều hành' }).waitFor();
    return new ConsolePage(page, root, complaints);
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${this.root}/${path}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  /** Waits for words at the foot of the page. */
  told(words: string | RegExp): Promise<void> {
    return this.page.locator('.c-notices').getByText(words).last().waitFor();
  }

  /** Axe finds nothing, on a phone and at a desk; a picture of each is kept. */
  async look(name: string): Promise<void> {
    await this.page.locator('.c-waiting').first().waitFor({ state: 'detached' });
    for (const width of [390, 1280]) {
      await this.page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
      const path = join(screenshots, `console-${name}-${width}.png`);
      await this.page.screenshot({ path, fullPage: true, caret: 'initial' });
      expect({ name, width, faults: await faultsOf(this.page) }).toEqual({
        name,
        width,
        faults: [],
      });
    }
  }

  async close(): Promise<void> {
    await this.page.context().close();
    expect(this.complaints).toEqual([]);
  }
}

/** Asks until the answer is there: what one part did reaches the others a moment later. */
export async function waitFor<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false>,
  ms = 30_000,
): Promise<Value> {
  for (const end = Date.now() + ms; Date.now() < end; await setTimeout(200)) {
    const value = await ask();
    if (value) return value;
  }
  throw new Error(`It did not come to this: ${what}`);
}
