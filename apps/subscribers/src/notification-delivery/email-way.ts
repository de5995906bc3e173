import { type Message, say } from '@chia-se/locale';
import type { Database } from '@chia-se/subgraph-kit';
import type { EmailSender } from '../email/email-sender.ts';
import { EmailAddressRepository } from '../email-address/email-address.repository.ts';
import type { Letter, Way } from './letter.ts';
import { NoAddress } from './undeliverable.ts';

const farewell: Message = {
  vi: 'Quý khách nhận thư này vì đã đăng ký địa chỉ tại Chia sẻ. Quý khách có thể tắt trong mục Thông báo.',
  en: 'You get this letter because you gave your address to Chia sẻ. You can switch it off under Notifications.',
};

/** By e-mail to the address that the subscriber proved to be theirs. */
export class EmailWay implements Way {
  constructor(
    private readonly database: Database,
    private readonly sender: EmailSender,
  ) {}

  async send({ id, subscriberId, language, title, body, link }: Letter): Promise<string[]> {
    const addresses = new EmailAddressRepository(this.database);
    const [address] = await addresses.listVerified([subscriberId]);
    if (!address) throw new NoAddress('The subscriber has no proven address.');
    const parts = [body, ...(URL.canParse(link) ? [link] : []), `--\n${say(farewell, language)}`];
    const text = parts.filter((part) => part !== '').join('\n\n');
    await this.sender.send({ id, to: address.address, subject: title, text });
    return [];
  }
}
