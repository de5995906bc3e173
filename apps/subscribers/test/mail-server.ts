import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server on a port of this machine. */
export class MailServer {
  /** Letters as they came, headers and text. */
  readonly letters: { to: string; raw: string }[] = [];
  /** SMTP statuses to refuse the next recipients with, in their order. */
  readonly refuseWith: number[] = [];
  readonly #server: SMTPServer;

  private constructor() {
    this.#server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === 'chia-se' && password === 's@fe'
          ? done(null, { user: username })
          : done(new Error('Wrong password')),
      onRcptTo: (_address, _session, done) => {
        const responseCode = this.refuseWith.shift();
        done(responseCode ? Object.assign(new Error('Refused'), { responseCode }) : undefined);
      },
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = envelope.rcptTo.map(({ address }) => address).join();
          this.letters.push({ to, raw: Buffer.concat(chunks).toString() });
          done();
        });
      },
    });
  }

  static async start(): Promise<MailServer> {
    const mail = new MailServer();
    await new Promise<void>((resolve) => mail.#server.listen(0, '127.0.0.1', resolve));
    return mail;
  }

  get url(): string {
    const { port } = this.#server.server.address() as AddressInfo;
    return `smtp://chia-se:s%40fe@127.0.0.1:${port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
