/** Runs the sweep once and then again and again, until it is stopped. One that fails is tried anew next time. */
export class RepeatedSweep {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  private constructor(
    private readonly sweep: { run(): Promise<void> },
    private readonly options: { everyMs: number; onError: (error: unknown) => void },
  ) {}

  /** The first run is over when this returns, so that a start leaves every due period open. */
  static async start(
    sweep: { run(): Promise<void> },
    options: { everyMs: number; onError: (error: unknown) => void },
  ): Promise<RepeatedSweep> {
    const repeated = new RepeatedSweep(sweep, options);
    await repeated.#once();
    return repeated;
  }

  /** Lets a run that is under way finish. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #once(): Promise<void> {
    this.#running = this.sweep.run().catch(this.options.onError);
    await this.#running;
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#once(), this.options.everyMs);
    this.#timer.unref();
  }
}
