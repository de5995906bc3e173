import { setTimeout } from 'node:timers/promises';
import { Undeliverable } from './undeliverable.ts';

const pausesMs = [1_000, 3_000, 6_000];

/**
 * Sends codes behind the back of whoever asked for them: an answer that waited for the telephone
 * network would tell by its time whether a number is known, and one that failed with it would say so.
 */
export class PromptSending {
  readonly #underWay = new Set<Promise<void>>();
  readonly #ending = new AbortController();

  constructor(
    private readonly send: (to: string, text: string) => Promise<unknown>,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** @param to where it goes: a number in E.164, or an address */
  hand(to: string, text: string): void {
    const sending = this.#send(to, text)
      .catch(this.onError)
      .finally(() => this.#underWay.delete(sending));
    this.#underWay.add(sending);
  }

  /** When everything that was handed over so far is sent or has failed. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  /** Lets what is being sent leave, and tries nothing again. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.settled();
  }

  /** Who waits for a code waits for seconds, so the tries are few and close together. */
  async #send(to: string, text: string): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.send(to, text);
        return;
      } catch (error) {
        const isLast = attempt > pausesMs.length || this.#ending.signal.aborted;
        if (isLast || error instanceof Undeliverable) throw error;
        const { signal } = this.#ending;
        await setTimeout(pausesMs[attempt - 1], undefined, { signal }).catch(() => undefined);
      }
    }
  }
}
