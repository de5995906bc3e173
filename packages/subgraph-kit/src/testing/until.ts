/** Waits for something that happens by itself. @throws Error after half a minute */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('It did not happen within half a minute.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
