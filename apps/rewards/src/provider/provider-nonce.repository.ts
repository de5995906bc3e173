import type { Queryable } from '@chia-se/subgraph-kit';
import type { ProviderKind } from './gift-provider.ts';

export class ProviderNonceRepository {
  constructor(private readonly database: Queryable) {}

  /** When the latest callback of a provider was signed; what counts where our clock was moved back. */
  async findLatest(provider: ProviderKind): Promise<Date | null> {
    const [row] = await this.database.rows<{ createdAt: Date }>(
      `select n.created_at as "createdAt" from provider_nonce n where n.provider = $1
       order by n.created_at desc limit 1`,
      [provider],
    );
    return row?.createdAt ?? null;
  }

  /** @returns whether it was heard for the first time */
  async insertNew(provider: ProviderKind, nonce: string, createdAt: Date): Promise<boolean> {
    const rows = await this.database.rows(
      `insert into provider_nonce (provider, nonce, created_at) values ($1, $2, $3)
       on conflict do nothing returning nonce`,
      [provider, nonce, createdAt],
    );
    return rows.length === 1;
  }

  async deleteBefore(provider: ProviderKind, time: Date): Promise<void> {
    await this.database.rows('delete from provider_nonce where provider = $1 and created_at < $2', [
      provider,
      time,
    ]);
  }
}
