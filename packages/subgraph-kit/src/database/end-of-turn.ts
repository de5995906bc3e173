const waiting: (() => void)[] = [];

/**
 * Runs `work` when the event loop has handled what had arrived; work that is added meanwhile belongs
 * to the same turn. What many requests ask for at once can so be done together, and a single one
 * waits for nothing. `work` does not throw.
 */
export function atEndOfTurn(work: () => void): void {
  if (waiting.push(work) === 1) setImmediate(run);
}

function run(): void {
  for (let next = 0; next < waiting.length; next += 1) waiting[next]?.();
  waiting.length = 0;
}
