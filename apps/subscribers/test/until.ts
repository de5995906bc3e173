/** Waits for something that happens by itself. @throws Error after five seconds */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 250; n += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not happen within five seconds.');
}
