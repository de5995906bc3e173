import type { GiftProvider, ProviderKind } from './gift-provider.ts';
import { HttpProvider, type ProviderConnection } from './http-provider.ts';

/** The providers that are set, and our own voucher pools where codes have their key. */
export class GiftProviders {
  readonly #providers: Map<ProviderKind, HttpProvider>;

  constructor(
    connections: readonly ProviderConnection[],
    timeoutMs: number,
    private readonly vouchers: GiftProvider | null = null,
  ) {
    this.#providers = new Map(
      connections.map((one) => [one.kind, new HttpProvider(one, timeoutMs)]),
    );
  }

  find(kind: ProviderKind): GiftProvider | null {
    if (kind === this.vouchers?.kind) return this.vouchers;
    return this.#providers.get(kind) ?? null;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#providers.values()].map((provider) => provider.close()));
  }
}
