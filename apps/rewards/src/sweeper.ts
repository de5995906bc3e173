/** Runs a sweep every so often until it is stopped; never two at a time. */
export class Sweeper {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(
    private readonly options: {
      sweep: () => Promise<unknown>;
      everySeconds: number;
      onError: (error: unknown) => void;
    },
  ) {
    this.#schedule();
  }

  /** Lets the sweep at hand finish. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #schedule(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#running = this.options
        .sweep()
        .then(() => undefined, this.options.onError)
        .then(() => this.#schedule());
    }, this.options.everySeconds * 1_000);
    // A process that has nothing else to do should end.
    this.#timer.unref();
  }
}
