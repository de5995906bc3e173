import { smsParts, toSmsText } from '@chia-se/locale';
import type { Database } from '@chia-se/subgraph-kit';
import type { SmsSender } from '../sms/sms-sender.ts';
import { NumberHoldingRepository } from '../subscriber/number-holding.repository.ts';
import type { Letter, Way } from './letter.ts';
import { NoAddress } from './undeliverable.ts';

const partsAtMost = 2;

/** By text to the number that the subscription holds when it leaves. */
export class SmsWay implements Way {
  constructor(
    private readonly database: Database,
    private readonly sender: SmsSender,
  ) {}

  async send(letter: Letter): Promise<string[]> {
    const numbers = new NumberHoldingRepository(this.database);
    const holding = await numbers.findCurrentOf(letter.subscriberId);
    if (!holding) throw new NoAddress('The subscription holds no number.');
    return this.sender.send(holding.phoneNumber, smsTextOf(letter), { wantsReceipt: true });
  }
}

/** Title, as much of the text as two parts hold, and the link where it leads somewhere by itself. */
export function smsTextOf({ title, body, link }: Pick<Letter, 'title' | 'body' | 'link'>): string {
  const end = URL.canParse(link) ? `\n${link}` : '';
  const words = toSmsText(`${title}. ${body}`).replace(/\s+/g, ' ').trim().split(' ');
  const whole = words.join(' ') + end;
  if (smsParts(whole) <= partsAtMost) return whole;
  // By halving: each step measures the whole text, and an answer may be long.
  let [fits, tooMany] = [0, words.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (smsParts(`${words.slice(0, middle).join(' ')}...${end}`) <= partsAtMost) fits = middle;
    else tooMany = middle;
  }
  return `${words.slice(0, fits).join(' ')}...${end}`;
}
