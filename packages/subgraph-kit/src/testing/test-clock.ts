/** A clock that stands still until it is told to move. */
export class TestClock {
  #now: number;

  constructor(now: Date | string = '2026-11-23T02:00:00Z') {
    this.#now = new Date(now).getTime();
  }

  /** Pass this on wherever a clock is wanted. */
  readonly read = (): Date => new Date(this.#now);

  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    this.#now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
  }

  set(now: Date | string): void {
    this.#now = new Date(now).getTime();
  }
}
