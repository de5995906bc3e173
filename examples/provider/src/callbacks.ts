import type { Order } from './books.ts';
import { sign } from './signature.ts';

const tries = 5;

/** Tells what became of orders that took their time. Best effort: whoever asked can always look up. */
export class Callbacks {
  url: string | undefined;
  readonly #secret: string;

  constructor(url: string | undefined, secret: string) {
    this.url = url;
    this.#secret = secret;
  }

  async tell(order: Order): Promise<void> {
    for (let attempt = 0; attempt < tries && this.url; attempt += 1) {
      if (await this.#post(new URL(`${this.url}/${order.kind}`), order)) return;
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
    }
  }

  async #post(url: URL, { key, status, reference, reason, doneAt }: Order): Promise<boolean> {
    const body = JSON.stringify({ key, status, reference, reason, doneAt });
    const parts = { method: 'POST', target: url.pathname + url.search, body };
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          ...sign(parts, { id: 'callback', secret: this.#secret }),
        },
        signal: AbortSignal.timeout(5_000),
      });
      await answer.body?.cancel();
      return answer.status < 500;
    } catch {
      return false;
    }
  }
}
