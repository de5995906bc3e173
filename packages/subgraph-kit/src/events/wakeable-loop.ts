/**
 * Runs `step` whenever it is woken and at least every `idleMs`, one at a time. A step that did
 * something is followed by another at once; one that throws, by a pause that grows to `idleMs` × 10.
 */
export class WakeableLoop {
  #stopped = false;
  #awake = false;
  #rouse: (() => void) | undefined;
  #failures = 0;
  readonly #done: Promise<void>;

  constructor(
    private readonly options: {
      /** Returns whether there may be more to do. */
      step: () => Promise<boolean>;
      idleMs: number;
      onError: (error: unknown) => void;
    },
  ) {
    this.#done = this.#run();
  }

  wake(): void {
    this.#awake = true;
    this.#rouse?.();
  }

  /** Lets the step at hand finish, then ends. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.wake();
    await this.#done;
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#awake = false;
      if (await this.#tryStep()) continue;
      await this.#pause();
    }
  }

  async #tryStep(): Promise<boolean> {
    try {
      const more = await this.options.step();
      this.#failures = 0;
      return more;
    } catch (error) {
      this.#failures += 1;
      this.options.onError(error);
      return false;
    }
  }

  #pause(): Promise<void> {
    if (this.#stopped || (this.#awake && this.#failures === 0)) return Promise.resolve();
    const wait = this.options.idleMs * Math.min(2 ** this.#failures, 10);
    return new Promise((resolve) => {
      const timer = setTimeout(finish, wait);
      const self = this;
      function finish() {
        clearTimeout(timer);
        self.#rouse = undefined;
        resolve();
      }
      this.#rouse = this.#failures === 0 || this.#stopped ? finish : undefined;
    });
  }
}
