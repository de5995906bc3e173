import { cString, FieldReader } from './pdu.ts';

/** What becomes of a text, as the SMS centre says later. */
export interface Receipt {
  /** The id that the centre gave when it took the text. */
  messageId: string;
  isDelivered: boolean;
  /** The centre's own word for it, such as `DELIVRD`, `EXPIRED`, `UNDELIV`. */
  state: string;
}

export interface ShortMessage {
  /** A short code, a number or up to eleven letters. */
  from: string;
  /** E.164. */
  to: string;
  text: Buffer;
  /** Whether the text begins with a header that says which part of which whole it is. */
  isPart: boolean;
  wantsReceipt: boolean;
}

const ton = { unknown: 0, international: 1, alphanumeric: 5 } as const;
const npi = { unknown: 0, telephone: 1 } as const;
/** The centre's own alphabet: GSM 03.38 wherever nothing else was agreed. */
const defaultAlphabet = 0;

export function submitBody(message: ShortMessage): Buffer {
  const isName = /[^0-9+]/.test(message.from);
  const source = isName ? [ton.alphanumeric, npi.unknown] : [ton.unknown, npi.telephone];
  return Buffer.concat([
    cString(''),
    Buffer.from(source),
    cString(message.from),
    Buffer.from([ton.international, npi.telephone]),
    cString(message.to.replace(/^\+/, '')),
    // esm_class, protocol_id, priority_flag
    Buffer.from([message.isPart ? 0x40 : 0, 0, 0]),
    cString(''),
    cString(''),
    // registered_delivery, replace_if_present, data_coding, sm_default_msg_id, sm_length
    Buffer.from([message.wantsReceipt ? 1 : 0, 0, defaultAlphabet, 0, message.text.length]),
    message.text,
  ]);
}

const receiptedMessageId = 0x001e;
const messageState = 0x0427;
const deliveredState = 2;

/** Reads a `deliver_sm`; `null` for what is no receipt, such as a text that somebody sent back. */
export function readReceipt(body: Buffer): Receipt | null {
  const fields = new FieldReader(body);
  fields.string();
  fields.bytes(2);
  fields.string();
  fields.bytes(2);
  fields.string();
  const esmClass = fields.byte();
  if ((esmClass & 0x3c) !== 0x04) return null;
  fields.bytes(2);
  fields.string();
  fields.string();
  fields.bytes(4);
  const text = fields.bytes(fields.byte()).toString('latin1');
  const parameters = fields.parameters();
  // Centres give the id twice, in the text in decimal and in the parameter as they gave it at first.
  const id = parameters.get(receiptedMessageId);
  const messageId = id ? new FieldReader(id).string() : /\bid:(\S+)/i.exec(text)?.[1];
  if (!messageId) return null;
  const word = /\bstat:(\S+)/i.exec(text)?.[1]?.toUpperCase();
  const state = parameters.get(messageState)?.[0];
  const isDelivered = word === undefined ? state === deliveredState : word === 'DELIVRD';
  return { messageId, isDelivered, state: word ?? `state ${state ?? 'unknown'}` };
}

/** Whether a receipt is the last word: a centre may also tell that a text is on its way. */
export function isFinal({ state }: Receipt): boolean {
  return !['ENROUTE', 'ACCEPTD', 'SCHEDULED', 'state 1', 'state 6', 'state 0'].includes(state);
}
