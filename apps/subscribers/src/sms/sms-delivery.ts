import type { SmsSender } from './sms-sender.ts';

/**
 * Sends texts behind the back of whoever asked for them: an answer that waited for the telephone
 * network would tell by its time whether a number is known, and one that failed with it would say so.
 */
export class SmsDelivery {
  readonly #underWay = new Set<Promise<void>>();

  constructor(
    private readonly sender: SmsSender,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** @param to E.164 @param text plain ASCII, one part */
  hand(to: string, text: string): void {
    const sending = this.sender
      .send(to, text)
      .catch(this.onError)
      .finally(() => this.#underWay.delete(sending));
    this.#underWay.add(sending);
  }

  /** When everything that was handed over so far is sent or has failed. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }
}
