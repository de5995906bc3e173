import type { Runtime } from '@chia-se/subgraph-kit';
import { GiftProviders } from './provider/gift-providers.ts';
import type { Settings } from './settings.ts';
import { startSweepers } from './start-sweepers.ts';
import type { Sweeper } from './sweeper.ts';
import { VoucherProvider } from './voucher/voucher-provider.ts';

/** What lives as long as the subgraph. */
export interface RewardsResources {
  readonly providers: GiftProviders;
  readonly sweepers: readonly Sweeper[];
}

export function openResources(
  runtime: Omit<Runtime<Settings, unknown>, 'resources'>,
): RewardsResources {
  const { GIFT_PROVIDERS, GIFT_PROVIDER_TIMEOUT_MS, VOUCHER_KEY } = runtime.settings;
  const vouchers = VOUCHER_KEY ? new VoucherProvider(runtime.database, runtime.clock) : null;
  const providers = new GiftProviders(GIFT_PROVIDERS, GIFT_PROVIDER_TIMEOUT_MS, vouchers);
  return { providers, sweepers: startSweepers(runtime, providers) };
}

export async function closeResources({ providers, sweepers }: RewardsResources): Promise<void> {
  await Promise.all(sweepers.map((sweeper) => sweeper.stop()));
  await providers.close();
}
