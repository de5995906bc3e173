/** Who can bring a gift to somebody. */
export enum ProviderKind {
  TOP_UP = 'TOP_UP',
  COURIER = 'COURIER',
  PERK = 'PERK',
  VOUCHER = 'VOUCHER',
}

/** An order as a provider gets it. */
export interface OrderToProvider {
  /** The order's id, and the idempotency key: the same key is the same gift, however often it is sent. */
  key: string;
  kind: ProviderKind;
  /** What to give, in words; a partner's own code for perks. */
  item: string;
  /** Whole đồng of a top-up; `null` for things. */
  amount: number | null;
  recipient: { phoneNumber: string; name: string; address: string };
}

/** What a provider says of an order. */
export type ProviderAnswer =
  /** It holds what is needed, and has given nothing yet. */
  | { state: 'RESERVED'; reference: string }
  /** It is being given; the end is told by a callback, or found by looking up. */
  | { state: 'WORKING'; reference: string }
  | { state: 'DONE'; reference: string; doneAt: Date; amount: number | null }
  /** It was not given, and will not be. */
  | { state: 'REFUSED'; reason: string }
  /** It has never heard of the key. */
  | { state: 'ABSENT' };

/** A line of a provider's books. */
export interface StatementEntry {
  key: string;
  kind: string;
  amount: number | null;
  reference: string;
  doneAt: Date;
}

/**
 * A provider. Every call may fail without telling what happened: whoever calls then knows nothing,
 * and looks up before anything else.
 */
export interface GiftProvider {
  readonly kind: ProviderKind;
  /** Asks it to hold what an order needs. The same order again is the same reservation. */
  reserve(order: OrderToProvider): Promise<ProviderAnswer>;
  /** Has it given, once. */
  commit(order: OrderToProvider): Promise<ProviderAnswer>;
  /** What became of an order; changes nothing. */
  lookUp(key: string): Promise<ProviderAnswer>;
  /** What it gave on a day in Asia/Ho_Chi_Minh, such as `2026-11-23`, in the order of keys. */
  statement(day: string): AsyncIterable<StatementEntry[]>;
}

/** The answer is not one: whether anything happened is unknown. */
export class OutcomeUnknownError extends Error {
  override name = 'OutcomeUnknownError';
}
