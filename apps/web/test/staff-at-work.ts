import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { contrastFaultsOf, faultsOf, openPage, screenshots } from './chromium.ts';
import type { RunningPlatform } from './running-platform.ts';

export type Language = 'vi' | 'en';

/** Those who are there on a platform just started, by what they do. */
export const staff = {
  moderator: '0938000001',
  manager: '0938000002',
  publisher: '0938000003',
  approver: '0938000004',
  fulfiller: '0938000005',
  admin: '0938000006',
  care: '0938000007',
  judges: ['0938000101', '0938000102', '0938000103'],
} as const;

/** Somebody of the staff in a browser of their own, signed in by number and code as anybody does. */
export class StaffAtWork {
  /** What axe found on the screens that were looked at. */
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    readonly language: Language,
    readonly complaints: string[],
    private readonly root: string,
  ) {}

  static async signIn(
    browser: Browser,
    platform: RunningPlatform,
    phoneNumber: string,
    { path = '', language = 'vi', width = 1280 }: Partial<AtWorkOptions> = {},
  ): Promise<StaffAtWork> {
    const self = await StaffAtWork.#open(browser, platform, { path, language, width });
    if (language === 'en') await self.press('English');
    await self.page.getByLabel(self.say('Số điện thoại', 'Phone number')).fill(phoneNumber);
    await self.press(self.say('Nhận mã qua SMS', 'Send me a code by SMS'));
    const code = self.page.getByLabel(self.say('Mã xác nhận', 'Code'), { exact: true });
    await code.waitFor();
    await code.fill(await platform.codeSentTo(phoneNumber));
    await self.press(self.say('Đăng nhập', 'Sign in'));
    await self.menu.waitFor();
    return self;
  }

  /** Signs in with one press, as a platform for development offers it. */
  static async pick(
    browser: Browser,
    platform: RunningPlatform,
    name: string,
    path = '',
  ): Promise<StaffAtWork> {
    const self = await StaffAtWork.#open(browser, platform, { path, language: 'vi', width: 1280 });
    await self.press(name);
    await self.menu.waitFor();
    return self;
  }

  static async #open(browser: Browser, platform: RunningPlatform, options: AtWorkOptions) {
    const root = `${platform.url}/console`;
    const { page, complaints } = await openPage(browser, `${root}/${options.path}`, options.width);
    page.setDefaultTimeout(45_000);
    return new StaffAtWork(page, options.language, complaints, root);
  }

  say(vi: string, en: string): string {
    return this.language === 'vi' ? vi : en;
  }

  get menu() {
    return this.page.getByRole('navigation', { name: this.say('Bảng điều hành', 'Console') });
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  /** Opens a screen by the menu. */
  async open(vi: string, en: string): Promise<void> {
    await this.menu.getByRole('link', { name: this.say(vi, en), exact: true }).click();
  }

  /** Opens a screen by its address. */
  async go(path: string): Promise<void> {
    await this.page.goto(`${this.root}/${path}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async confirm(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** Waits for what the page tells at its foot. */
  async told(vi: string | RegExp, en = vi): Promise<void> {
    const words = this.language === 'vi' ? vi : en;
    await this.page.locator('.c-notices').getByText(words).last().waitFor();
  }

  /** Waits until nothing on the screen is still awaited. */
  async settled(): Promise<void> {
    await this.page.locator('#c-main h1, #c-main h2, #c-main .c-empty').first().waitFor();
    await this.page.locator('.c-waiting').first().waitFor({ state: 'detached' });
  }

  /** Has axe look at the screen as it is, at a phone’s width and at a desk’s, and keeps a picture of each. */
  async look(name: string): Promise<void> {
    await this.page.locator('.c-waiting').first().waitFor({ state: 'detached' });
    for (const width of [390, 1280]) {
      await this.page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
      const path = join(screenshots, `console-${name}-${width}.png`);
      await this.page.screenshot({ path, fullPage: true, caret: 'initial' });
      const found = await faultsOf(this.page);
      this.faults.push(...found.map((fault) => `${name} at ${width}: ${fault}`));
    }
    await this.#lookInTheDark(name);
  }

  /** The same at night: a picture of it, and whether everything on it can still be told from its ground. */
  async #lookInTheDark(name: string): Promise<void> {
    await this.page.emulateMedia({ colorScheme: 'dark' });
    const path = join(screenshots, `console-${name}-dark.png`);
    await this.page.screenshot({ path, fullPage: true, caret: 'initial' });
    const found = await contrastFaultsOf(this.page);
    this.faults.push(...found.map((fault) => `${name} in the dark: ${fault}`));
    await this.page.emulateMedia({ colorScheme: 'light' });
  }

  /** Keeps a picture of the screen that something failed on. */
  async failed(error: unknown): Promise<never> {
    const path = join(screenshots, 'console-failed.png');
    await this.page.screenshot({ path, fullPage: true, caret: 'initial' });
    console.warn(this.complaints, this.page.url());
    throw error;
  }

  /** Leaves the browser, where nothing went wrong meanwhile. */
  async close(): Promise<void> {
    expect(await this.leave()).toEqual([]);
  }

  /** What went wrong meanwhile; leaves the browser. */
  async leave(): Promise<string[]> {
    await this.page.context().close();
    return [...this.faults, ...this.complaints];
  }
}

interface AtWorkOptions {
  path: string;
  language: Language;
  width: number;
}
