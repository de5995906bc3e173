import type { Runtime } from '@chia-se/subgraph-kit';
import { sealPlainRows } from './claim/seal-plain-rows.ts';
import { DossierService } from './dossier/dossier.service.ts';
import { PersonVault } from './person-key/person-vault.ts';
import { GiftProviders } from './provider/gift-providers.ts';
import type { Settings } from './settings.ts';
import { startSweepers } from './start-sweepers.ts';
import type { Sweeper } from './sweeper.ts';
import { VoucherProvider } from './voucher/voucher-provider.ts';

/** What lives as long as the subgraph. */
export interface RewardsResources {
  readonly providers: GiftProviders;
  readonly vault: PersonVault;
  readonly dossiers: DossierService;
  readonly sweepers: readonly Sweeper[];
}

export async function openResources(
  runtime: Omit<Runtime<Settings, unknown>, 'resources'>,
): Promise<RewardsResources> {
  const { GIFT_PROVIDERS, GIFT_PROVIDER_TIMEOUT_MS, VOUCHER_KEY } = runtime.settings;
  const vouchers = VOUCHER_KEY ? new VoucherProvider(runtime.database, runtime.clock) : null;
  const providers = new GiftProviders(GIFT_PROVIDERS, GIFT_PROVIDER_TIMEOUT_MS, vouchers);
  const vault = new PersonVault(runtime.settings.PERSONAL_DATA_KEY, runtime.clock);
  const sealed = await sealPlainRows(runtime.database, vault);
  if (sealed > 0) runtime.log.info({ sealed }, 'personal data closed by keys');
  const { database, clock, settings } = runtime;
  const dossiers = new DossierService(database, clock, {
    ring: settings.PERSONAL_DATA_KEY,
    dueDays: settings.DOSSIER_DUE_DAYS,
  });
  return { providers, vault, dossiers, sweepers: startSweepers(runtime, providers, vault) };
}

export async function closeResources({ providers, sweepers }: RewardsResources): Promise<void> {
  await Promise.all(sweepers.map((sweeper) => sweeper.stop()));
  await providers.close();
}
