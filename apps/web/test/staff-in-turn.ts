import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { executablePath, hasChromium, openBrowser } from './chromium.ts';
import { RunningPlatform } from './running-platform.ts';
import { StaffAtWork } from './staff-at-work.ts';

if (!hasChromium) console.warn(`No Chromium at ${executablePath}: the console is not tried.`);

/** A platform whose staff do their parts one after the other, each in a browser of their own. */
export class StaffInTurn {
  private broken = false;

  private constructor(
    readonly platform: RunningPlatform,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<StaffInTurn> {
    return new StaffInTurn(await RunningPlatform.start(), await openBrowser());
  }

  /** One of the staff does their part; nothing may have gone wrong meanwhile. */
  async work(phoneNumber: string, deed: (person: StaffAtWork) => Promise<unknown>): Promise<void> {
    // Each part goes on from what the one before it left.
    if (this.broken) throw new Error('A part before this one failed.');
    const person = await StaffAtWork.signIn(this.browser, this.platform, phoneNumber);
    await deed(person).catch((error) => {
      this.broken = true;
      return person.failed(error);
    });
    expect(await person.leave()).toEqual([]);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.platform.stop();
  }
}
