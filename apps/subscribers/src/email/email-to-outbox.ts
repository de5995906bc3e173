import type { LocalOutbox } from '../sms/local-outbox.ts';
import type { Email, EmailSender } from './email-sender.ts';

/** Letters for developers to read, beside the texts. */
export class EmailToOutbox implements EmailSender {
  constructor(private readonly outbox: LocalOutbox) {}

  async send({ to, subject, text }: Email): Promise<void> {
    await this.outbox.send(to, `${subject}\n\n${text}`);
  }

  async stop(): Promise<void> {}
}
