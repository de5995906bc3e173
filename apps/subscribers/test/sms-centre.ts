import type { AddressInfo } from 'node:net';
import smpp, { type Pdu, type Session } from 'smpp';

/** A text as the centre got it, its parts in the order in which they came. */
export interface TakenText {
  id: string;
  to: string;
  from: string;
  text: string;
  /** Number of the part and how many there are; `null` for a text that is one. */
  part: [number, number] | null;
  wantsReceipt: boolean;
}

/** An SMS centre on a port of this machine, by another implementation of SMPP than ours. */
export class SmsCentre {
  readonly taken: TakenText[] = [];
  readonly #sessions = new Set<Session>();
  /** Statuses to refuse the next texts with, in their order. */
  readonly refuseWith: number[] = [];
  binds = 0;
  #given = 0;

  private constructor(private readonly server: ReturnType<typeof smpp.createServer>) {}

  static async start(): Promise<SmsCentre> {
    const server = smpp.createServer((session) => centre.#welcome(session));
    const centre: SmsCentre = new SmsCentre(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return centre;
  }

  get url(): string {
    return `smpp://chia-se:s%40fe@127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Tells what became of a text. */
  receipt(id: string, state: string): Promise<Pdu> {
    const [session] = this.#sessions;
    if (!session) throw new Error('Nobody is bound.');
    return new Promise((resolve) => {
      const short_message = `id:${id} sub:001 dlvrd:001 submit date:2611230900 done date:2611230900 stat:${state} err:000 text:`;
      session.deliver_sm({ esm_class: 4, short_message }, resolve);
    });
  }

  /** Breaks every connection, as a restart does. */
  hangUp(): void {
    for (const session of this.#sessions) session.destroy();
  }

  async stop(): Promise<void> {
    this.hangUp();
    await new Promise((resolve) => this.server.close(resolve));
  }

  #welcome(session: Session): void {
    session.on('error', () => undefined);
    session.on('close', () => this.#sessions.delete(session));
    session.on('bind_transceiver', (pdu: Pdu) => {
      const isKnown = pdu.system_id === 'chia-se' && pdu.password === 's@fe';
      session.send(pdu.response({ command_status: isKnown ? 0 : 0x0e }));
      if (!isKnown) return;
      this.binds += 1;
      this.#sessions.add(session);
    });
    session.on('submit_sm', (pdu: Pdu) => this.#take(session, pdu));
    session.on('enquire_link', (pdu: Pdu) => session.send(pdu.response()));
    session.on('unbind', (pdu: Pdu) => session.send(pdu.response()));
  }

  #take(session: Session, pdu: Pdu): void {
    const status = this.refuseWith.shift();
    if (status !== undefined) {
      session.send(pdu.response({ command_status: status }));
      return;
    }
    this.#given += 1;
    const id = `centre-${this.#given}`;
    const header = pdu.short_message?.udh?.[0];
    this.taken.push({
      id,
      to: pdu.destination_addr ?? '',
      from: pdu.source_addr ?? '',
      text: String(pdu.short_message?.message),
      part: header ? [header[4] ?? 0, header[3] ?? 0] : null,
      wantsReceipt: pdu.registered_delivery === 1,
    });
    session.send(pdu.response({ message_id: id }));
  }
}
