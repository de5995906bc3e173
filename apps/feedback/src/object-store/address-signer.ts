import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Clock, routesPrefix } from '@chia-se/subgraph-kit';

/** What a signed address allows. */
export type Permit =
  | { method: 'PUT'; key: string; expires: string; type: string; size: string }
  | { method: 'GET'; key: string; expires: string; type: string; name: string };

/** Addresses on this host that let in whoever has them, for one method on one object. */
export class AddressSigner {
  constructor(
    private readonly signingKey: Buffer,
    private readonly clock: Clock,
  ) {}

  addressOf(permit: Permit): string {
    const { method: _, key, ...rest } = permit;
    const query = new URLSearchParams({ ...rest, signature: this.#signature(permit) });
    return `${routesPrefix('feedback')}/objects/${key}?${query}`;
  }

  /** Whether it was signed here, as it stands, and is not over. */
  allows(permit: Permit, signature: string): boolean {
    const expected = Buffer.from(this.#signature(permit));
    const given = Buffer.from(signature);
    const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
    return isOurs && Number(permit.expires) > this.clock().getTime();
  }

  #signature(permit: Permit): string {
    const { method, key, expires, type } = permit;
    const last = permit.method === 'PUT' ? permit.size : permit.name;
    const signed = JSON.stringify([method, key, expires, type, last]);
    return createHmac('sha256', this.signingKey).update(signed).digest('base64url');
  }
}
