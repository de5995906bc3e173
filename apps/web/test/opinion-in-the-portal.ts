import type { Browser, Page } from 'playwright-core';
import { openPage } from './chromium.ts';
import type { RunningPlatform } from './running-platform.ts';
import type { Language } from './staff-at-work.ts';

export interface Author {
  page: Page;
  complaints: string[];
  say: (vi: string, en: string) => string;
}

/** A subscriber on a phone, signed in to the portal. */
export async function onAPhone(
  browser: Browser,
  platform: RunningPlatform,
  phoneNumber: string,
  language: Language,
): Promise<Author> {
  const { page, complaints } = await openPage(browser, `${platform.url}/sign-in`, 390);
  page.setDefaultTimeout(40_000);
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel(say('Số điện thoại', 'Phone number')).fill(phoneNumber);
  await page.getByRole('button', { name: say('Nhận mã qua SMS', 'Send me a code by SMS') }).click();
  const code = page.getByLabel(say('Mã xác nhận', 'Code'), { exact: true });
  await code.waitFor();
  await code.fill(await platform.codeSentTo(phoneNumber));
  await page.getByRole('button', { name: say('Đăng nhập', 'Sign in'), exact: true }).click();
  await page.waitForURL('**/mine');
  return { page, complaints, say };
}

/** Writes an opinion and sends it; the code it can be asked for by. */
export async function writeOpinion(
  { page, say }: Author,
  { title, body }: { title: string; body: string },
): Promise<string> {
  await page
    .getByRole('link', { name: say('Góp ý', 'Write'), exact: true })
    .first()
    .click();
  await page.getByLabel(say('Chất lượng mạng lưới', 'Network quality')).check();
  await page.getByLabel(say('Tiêu đề', 'Title'), { exact: true }).fill(title);
  await page.getByLabel(say('Nội dung', 'Text'), { exact: true }).fill(body);
  await page.getByRole('button', { name: say('Gửi góp ý', 'Send'), exact: true }).click();
  await page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/).waitFor();
  const text = await page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/).innerText();
  return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/.exec(text)![0];
}
