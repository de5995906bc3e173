const width = 28;

/** A bar on a terminal; a line every tenth part elsewhere, such as in a log. */
export class ProgressBar {
  #done = 0;
  #shown = -1;
  readonly #began = performance.now();

  constructor(
    private readonly label: string,
    private readonly total: number,
    private readonly out: NodeJS.WriteStream = process.stdout,
  ) {
    this.#draw();
  }

  advance(by = 1): void {
    this.#done += by;
    this.#draw();
  }

  /** Ends the line; returns the seconds that it took. */
  finish(): number {
    const seconds = (performance.now() - this.#began) / 1_000;
    const rate = this.#done / Math.max(seconds, 0.001);
    const text = `${this.label.padEnd(34)} ${this.#done} in ${seconds.toFixed(1)} s (${rate.toFixed(0)}/s)`;
    this.out.write(this.out.isTTY ? `\r\x1b[K${text}\n` : `${text}\n`);
    return seconds;
  }

  #draw(): void {
    const share = this.total === 0 ? 1 : Math.min(1, this.#done / this.total);
    const step = Math.floor(share * (this.out.isTTY ? 200 : 10));
    if (step === this.#shown) return;
    this.#shown = step;
    const filled = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
    const text = `${this.label.padEnd(34)} ${filled} ${this.#done}/${this.total}`;
    if (this.out.isTTY) this.out.write(`\r\x1b[K${text}`);
    else if (step < 10) this.out.write(`${text}\n`);
  }
}
