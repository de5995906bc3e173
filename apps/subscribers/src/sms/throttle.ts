/** Lets so many pass in a second, evenly, in the order in which they came. */
export class Throttle {
  #next = 0;

  /** @param perSecond more than 0 */
  constructor(private readonly perSecond: number) {}

  /** Resolves when it is the caller's turn. */
  async turn(): Promise<void> {
    const now = performance.now();
    const mine = Math.max(now, this.#next);
    this.#next = mine + 1_000 / this.perSecond;
    if (mine > now) await new Promise((resolve) => setTimeout(resolve, mine - now));
  }
}
