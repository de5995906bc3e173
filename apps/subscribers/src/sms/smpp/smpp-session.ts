import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import {
  command,
  cString,
  encodePdu,
  FieldReader,
  type Pdu,
  PduReader,
  responseBit,
} from './pdu.ts';
import { type Receipt, readReceipt, type ShortMessage, submitBody } from './short-message.ts';

/** Where an SMS centre is: `smpp://USER:PASSWORD@HOST:PORT`, or `smpps://` for TLS. */
export interface SmppAccount {
  url: URL;
  /** Called for each receipt; the centre hears of it as taken once this resolves. */
  onReceipt: (receipt: Receipt) => Promise<void>;
  onClose: () => void;
}

/** The centre's answer was no. */
export class SmppRefusal extends Error {
  override name = 'SmppRefusal';

  constructor(readonly status: number) {
    super(`The SMS centre refused with status 0x${status.toString(16).padStart(8, '0')}.`);
  }
}

const answerWithinMs = 10_000;
const enquireEveryMs = 30_000;
const temporaryError = 0x64;
const unknownCommand = 0x03;

interface Question {
  resolve: (answer: Pdu) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

/** One bound connection. When it ends, every question that waits fails, and its owner makes another. */
export class SmppSession {
  readonly #reader = new PduReader();
  readonly #questions = new Map<number, Question>();
  #sequence = 0;
  #ended = false;
  #enquiring: NodeJS.Timeout | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly account: SmppAccount,
  ) {
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.#hear(chunk));
    socket.on('error', (error) => this.#end(error));
    socket.on('close', () => this.#end(new Error('The SMS centre closed the connection.')));
  }

  /** Connects and binds for both directions. @throws Error where the centre is away or refuses */
  static async bind(account: SmppAccount): Promise<SmppSession> {
    const { protocol, hostname, port, username, password } = account.url;
    const secure = protocol === 'smpps:';
    const where = { host: hostname, port: Number(port || (secure ? 3550 : 2775)) };
    const socket = secure ? connectSecurely(where) : connectPlain(where);
    const session = new SmppSession(socket, account);
    try {
      await session.#ask(
        command.bindTransceiver,
        Buffer.concat([
          cString(decodeURIComponent(username)),
          cString(decodeURIComponent(password)),
          cString(''),
          Buffer.from([0x34, 0, 0]),
          cString(''),
        ]),
      );
    } catch (error) {
      socket.destroy();
      throw error;
    }
    session.#enquiring = setInterval(() => session.#enquire(), enquireEveryMs).unref();
    return session;
  }

  /** Hands a text over; returns the id under which its receipt will come. */
  async submit(message: ShortMessage): Promise<string> {
    const { body } = await this.#ask(command.submitSm, submitBody(message));
    return new FieldReader(body).string();
  }

  /** Says goodbye and closes. */
  async close(): Promise<void> {
    clearInterval(this.#enquiring);
    await this.#ask(command.unbind, Buffer.alloc(0)).catch(() => undefined);
    this.socket.destroy();
  }

  #enquire(): void {
    this.#ask(command.enquireLink, Buffer.alloc(0)).catch((error) => this.#end(error));
  }

  #ask(id: number, body: Buffer): Promise<Pdu> {
    this.#sequence = (this.#sequence % 0x7fffffff) + 1;
    const sequence = this.#sequence;
    return new Promise<Pdu>((resolve, reject) => {
      if (this.socket.destroyed) return reject(new Error('The connection is closed.'));
      const timer = setTimeout(() => {
        this.#questions.delete(sequence);
        reject(new Error('The SMS centre did not answer.'));
      }, answerWithinMs);
      this.#questions.set(sequence, { resolve, reject, timer });
      this.socket.write(encodePdu({ command: id, status: 0, sequence, body }));
    });
  }

  #hear(chunk: Buffer): void {
    try {
      for (const pdu of this.#reader.read(chunk)) void this.#take(pdu);
    } catch (error) {
      this.#end(error as Error);
    }
  }

  async #take(pdu: Pdu): Promise<void> {
    if ((pdu.command & responseBit) !== 0) return this.#settle(pdu);
    if (pdu.command === command.deliverSm) return this.#deliver(pdu);
    const known = pdu.command === command.enquireLink || pdu.command === command.unbind;
    if (known) this.#answer(pdu, 0);
    else this.#answer({ ...pdu, command: command.genericNack }, unknownCommand);
    if (pdu.command === command.unbind) this.#end(new Error('The SMS centre unbound.'));
  }

  #settle(answer: Pdu): void {
    const question = this.#questions.get(answer.sequence);
    if (!question) return;
    this.#questions.delete(answer.sequence);
    clearTimeout(question.timer);
    if (answer.status === 0) question.resolve(answer);
    else question.reject(new SmppRefusal(answer.status));
  }

  async #deliver(pdu: Pdu): Promise<void> {
    try {
      const receipt = readReceipt(pdu.body);
      if (receipt) await this.account.onReceipt(receipt);
      this.#answer(pdu, 0, cString(''));
    } catch {
      // The centre keeps it and brings it again.
      this.#answer(pdu, temporaryError, cString(''));
    }
  }

  #answer(to: Pdu, status: number, body: Buffer = Buffer.alloc(0)): void {
    if (this.socket.destroyed) return;
    const answer = {
      command: (to.command | responseBit) >>> 0,
      status,
      sequence: to.sequence,
      body,
    };
    this.socket.write(encodePdu(answer));
  }

  #end(error: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    clearInterval(this.#enquiring);
    this.socket.destroy();
    for (const { reject, timer } of this.#questions.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.#questions.clear();
    this.account.onClose();
  }
}
