/** What this client says and hears of SMPP 3.4, by the numbers of its specification. */
export const command = {
  genericNack: 0x80000000,
  bindTransceiver: 0x00000009,
  submitSm: 0x00000004,
  deliverSm: 0x00000005,
  unbind: 0x00000006,
  enquireLink: 0x00000015,
} as const;

/** Set on the number of a command, it is the answer to it. */
export const responseBit = 0x80000000;

export interface Pdu {
  command: number;
  /** 0 is fine; everything else is a refusal. */
  status: number;
  /** Which question an answer belongs to. */
  sequence: number;
  body: Buffer;
}

const headerBytes = 16;
/** A short message has 254 bytes at the most; a peer that announces more than this is none. */
const largestPdu = 64 * 1_024;

export function encodePdu({ command: id, status, sequence, body }: Pdu): Buffer {
  const header = Buffer.alloc(headerBytes);
  header.writeUInt32BE(headerBytes + body.length, 0);
  header.writeUInt32BE(id >>> 0, 4);
  header.writeUInt32BE(status, 8);
  header.writeUInt32BE(sequence, 12);
  return Buffer.concat([header, body]);
}

/** Cuts a stream of bytes, however the network tore it, into PDUs. */
export class PduReader {
  #rest: Buffer = Buffer.alloc(0);

  /** @throws Error where the peer speaks something else */
  *read(chunk: Buffer): Generator<Pdu> {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    while (this.#rest.length >= 4) {
      const length = this.#rest.readUInt32BE(0);
      if (length < headerBytes || length > largestPdu) throw new Error('This is no SMPP.');
      if (this.#rest.length < length) return;
      const pdu = this.#rest.subarray(0, length);
      this.#rest = this.#rest.subarray(length);
      yield {
        command: pdu.readUInt32BE(4),
        status: pdu.readUInt32BE(8),
        sequence: pdu.readUInt32BE(12),
        body: pdu.subarray(headerBytes),
      };
    }
  }
}

/** A string that ends with a zero byte; a zero within would end it early, so none is let in. */
export function cString(text: string): Buffer {
  return Buffer.from(`${text.replaceAll('\0', '')}\0`, 'latin1');
}

/** Reads the fields of a body one after the other. */
export class FieldReader {
  #at = 0;

  constructor(private readonly body: Buffer) {}

  string(): string {
    const end = this.body.indexOf(0, this.#at);
    const stop = end === -1 ? this.body.length : end;
    const text = this.body.toString('latin1', this.#at, stop);
    this.#at = stop + 1;
    return text;
  }

  byte(): number {
    return this.body[this.#at++] ?? 0;
  }

  bytes(length: number): Buffer {
    const bytes = this.body.subarray(this.#at, this.#at + length);
    this.#at += length;
    return bytes;
  }

  /** The optional parameters that end a body, by their tag. */
  parameters(): Map<number, Buffer> {
    const found = new Map<number, Buffer>();
    while (this.#at + 4 <= this.body.length) {
      const tag = this.body.readUInt16BE(this.#at);
      const length = this.body.readUInt16BE(this.#at + 2);
      this.#at += 4;
      found.set(tag, this.bytes(length));
    }
    return found;
  }
}
