import { bound } from './judging-steps.ts';
import type { StaffAtWork } from './staff-at-work.ts';

/** Moves in the queue with j and k until this opinion is open. */
export async function openByKeyboard(moderator: StaffAtWork, title: string): Promise<void> {
  const { page } = bound(moderator);
  const current = page.locator('.c-item-body[aria-current=true]');
  const opened = page.getByRole('heading', { level: 2, name: title });
  await page.getByRole('button', { name: title }).first().waitFor();
  // Up to the first one, then down through all of them: the list may change meanwhile.
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press(step < 10 ? 'k' : 'j');
    await current.waitFor();
    if ((await current.textContent())?.includes(title)) return opened.waitFor();
  }
  throw new Error(`The keyboard does not come to “${title}”.`);
}

/** Acknowledges an opinion by its key, and waits until it may no longer be undone. */
export async function acknowledge(moderator: StaffAtWork, title: string): Promise<void> {
  const { page, say } = bound(moderator);
  await openByKeyboard(moderator, title);
  await page.keyboard.press('a');
  await openByKeyboard(moderator, title);
  await page
    .getByRole('article')
    .getByText(say('Đã ghi nhận', 'Acknowledged'), { exact: true })
    .first()
    .waitFor();
}

/** Answers the opinion that is open. */
export async function answer(moderator: StaffAtWork, text: string): Promise<void> {
  const { page, say } = bound(moderator);
  await page.getByText(say('Trả lời chính thức', 'Answer officially')).first().click();
  await page.getByLabel(say('Nội dung trả lời', 'Answer'), { exact: true }).fill(text);
  await moderator.press(say('Gửi trả lời', 'Send the answer'));
  await moderator.told('Đã trả lời.', 'Answered.');
}

/** Takes the opinion that is open a step on. */
export async function changeStep(moderator: StaffAtWork, vi: string, en: string): Promise<void> {
  const { page, say } = bound(moderator);
  const steps = page.getByLabel(say('Trạng thái mới', 'New step'));
  if (!(await steps.isVisible())) {
    await page.getByText(say('Cập nhật trạng thái', 'Change the step')).click();
  }
  await steps.selectOption({ label: say(vi, en) });
  await moderator.press(say('Cập nhật', 'Update'));
  await moderator.told('Đã cập nhật.', 'Updated.');
}
