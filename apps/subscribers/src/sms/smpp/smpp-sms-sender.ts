import { splitSms } from '@chia-se/locale';
import { Undeliverable } from '../../notification-delivery/undeliverable.ts';
import type { SmsSender } from '../sms-sender.ts';
import { Throttle } from '../throttle.ts';
import { toGsmBytes } from './gsm-alphabet.ts';
import type { Receipt } from './short-message.ts';
import { SmppRefusal, SmppSession } from './smpp-session.ts';

export interface SmppOptions {
  /** `smpp://USER:PASSWORD@HOST:PORT`, or `smpps://` for TLS. */
  url: string;
  /** Who the text is from: a short code, or up to eleven letters. */
  from: string;
  /** What the centre takes in a second, parts counted. */
  perSecond: number;
  onReceipt: (receipt: Receipt) => Promise<void>;
  onError: (error: unknown) => void;
}

const bindAgainMs = 2_000;

/**
 * Statuses after which the same text to the same number fares no better: its length, its number, its
 * sender. Everything else, such as a full queue or a throttle, passes.
 */
const hopeless = new Set([0x01, 0x0a, 0x0b, 0x33, 0x34, 0x43, 0x45, 0x48, 0x49, 0x50, 0x51]);

/** Sends by an SMS centre, over one bound connection that is made again whenever it breaks. */
export class SmppSmsSender implements SmsSender {
  readonly #throttle: Throttle;
  #session: Promise<SmppSession> | undefined;
  #again: NodeJS.Timeout | undefined;
  #stopped = false;
  #reference = 0;

  constructor(private readonly options: SmppOptions) {
    this.#throttle = new Throttle(options.perSecond);
    // Receipts come whether or not there is something to send.
    this.#bind().catch(() => undefined);
  }

  async send(to: string, text: string, options = { wantsReceipt: false }): Promise<string[]> {
    const parts = this.#partsOf(text);
    const ids: string[] = [];
    for (const part of parts) {
      await this.#throttle.turn();
      ids.push(await this.#submit(to, part, { ...options, isPart: parts.length > 1 }));
    }
    return options.wantsReceipt ? ids : [];
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#again);
    const session = await this.#session?.catch(() => undefined);
    await session?.close();
  }

  async #submit(
    to: string,
    text: Buffer,
    { isPart, wantsReceipt }: { isPart: boolean; wantsReceipt: boolean },
  ): Promise<string> {
    const session = await this.#bind();
    try {
      return await session.submit({ from: this.options.from, to, text, isPart, wantsReceipt });
    } catch (error) {
      if (error instanceof SmppRefusal && hopeless.has(error.status)) {
        throw new Undeliverable(error.message);
      }
      throw error;
    }
  }

  /** Each with its header (concatenated short messages, 3GPP TS 23.040) where there are several. */
  #partsOf(text: string): Buffer[] {
    const parts = splitSms(text);
    if (parts.length === 1) return [toGsmBytes(text)];
    this.#reference = (this.#reference + 1) % 256;
    return parts.map((part, index) =>
      Buffer.concat([
        Buffer.from([5, 0, 3, this.#reference, parts.length, index + 1]),
        toGsmBytes(part),
      ]),
    );
  }

  #bind(): Promise<SmppSession> {
    if (this.#stopped) return Promise.reject(new Error('Sending has stopped.'));
    this.#session ??= SmppSession.bind({
      url: new URL(this.options.url),
      onReceipt: this.options.onReceipt,
      onClose: () => this.#lost(),
    }).catch((error) => {
      this.options.onError(error);
      this.#lost();
      throw error;
    });
    return this.#session;
  }

  #lost(): void {
    this.#session = undefined;
    if (this.#stopped || this.#again) return;
    this.#again = setTimeout(() => {
      this.#again = undefined;
      this.#bind().catch(() => undefined);
    }, bindAgainMs).unref();
  }
}
