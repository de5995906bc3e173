import { createTransport, type Transporter } from 'nodemailer';
import { Undeliverable } from '../notification-delivery/undeliverable.ts';
import type { Email, EmailSender } from './email-sender.ts';

export interface SmtpOptions {
  /** `smtp://USER:PASSWORD@HOST:PORT`, or `smtps://` for TLS from the first byte. */
  url: string;
  /** Such as `Chia Sẻ <chia-se@example.vn>`. */
  from: string;
}

const stepsWithinMs = 15_000;

/** Sends by a mail server. */
export class SmtpEmailSender implements EmailSender {
  readonly #transport: Transporter;
  readonly #domain: string;

  constructor(private readonly options: SmtpOptions) {
    const { hostname, port, username, password, protocol } = new URL(options.url);
    const secure = protocol === 'smtps:';
    this.#transport = createTransport({
      host: hostname,
      port: Number(port || (secure ? 465 : 587)),
      secure,
      ...(username
        ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
        : {}),
      pool: true,
      maxConnections: 5,
      connectionTimeout: stepsWithinMs,
      greetingTimeout: stepsWithinMs,
      socketTimeout: stepsWithinMs,
      // What is written by users must not name files or addresses for the server to fetch.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.#domain = /@([^\s>]+)/.exec(options.from)?.[1] ?? 'localhost';
  }

  async send({ id, to, subject, text }: Email): Promise<void> {
    try {
      await this.#transport.sendMail({
        from: this.options.from,
        // As an object, so that no comma or bracket in it makes it several.
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${this.#domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      const { code, responseCode } = error as { code?: string; responseCode?: number };
      const isRefusedForGood = code === 'EENVELOPE' && (responseCode ?? 0) >= 500;
      if (isRefusedForGood) throw new Undeliverable(`The mail server refused: ${responseCode}.`);
      throw new Error(`The mail server did not take it: ${responseCode ?? code ?? 'no answer'}.`);
    }
  }

  async stop(): Promise<void> {
    this.#transport.close();
  }
}
