import type { Runtime } from '@chia-se/subgraph-kit';
import { AwardExpiryService } from './award-proposal/award-expiry.service.ts';
import { DossierFileRepository } from './dossier/dossier-file.repository.ts';
import { makeNextDossier } from './dossier/make-dossier.ts';
import { GiftReconciliationService } from './gift-reconciliation/gift-reconciliation.service.ts';
import { issueCheckpoint } from './ledger-checkpoint/issue-checkpoint.ts';
import { PersonKeyRepository } from './person-key/person-key.repository.ts';
import type { PersonVault } from './person-key/person-vault.ts';
import type { GiftProviders } from './provider/gift-providers.ts';
import { ProviderOrderService } from './provider-order/provider-order.service.ts';
import type { Settings } from './settings.ts';
import { Sweeper } from './sweeper.ts';

/** What happens by the clock: prizes run out and are passed on, gifts are ordered, the ledger gets its daily checkpoint. */
export function startSweepers(
  { database, clock, settings, log }: Omit<Runtime<Settings, unknown>, 'resources'>,
  providers: GiftProviders,
  vault: PersonVault,
): Sweeper[] {
  const expiry = new AwardExpiryService(database, clock);
  const dossierMaking = {
    database,
    clock,
    ring: settings.PERSONAL_DATA_KEY,
    vault,
    keepDays: settings.DOSSIER_KEPT_DAYS,
  };
  const sweepers = [
    new Sweeper({
      sweep: () => expiry.sweepExpiredAwards(),
      everySeconds: settings.AWARD_EXPIRY_SECONDS,
      onError: (error) => log.error({ err: error }, 'award expiry'),
    }),
    new Sweeper({
      sweep: () => new PersonKeyRepository(database).destroyOutdated(clock()),
      everySeconds: 3_600,
      onError: (error) => log.error({ err: error }, 'outdated keys'),
    }),
    new Sweeper({
      sweep: async () => {
        await new DossierFileRepository(database).deleteOutdated(clock());
        await makeNextDossier(dossierMaking);
      },
      everySeconds: settings.DOSSIER_SECONDS,
      onError: (error) => log.error({ err: error }, 'dossier'),
    }),
  ];
  if (settings.GIFT_PROVIDERS.length > 0 || settings.VOUCHER_KEY) {
    const orders = new ProviderOrderService(database, clock, providers, vault);
    const reconciliations = new GiftReconciliationService(database, clock, providers);
    sweepers.push(
      new Sweeper({
        sweep: () => orders.processDue(),
        everySeconds: settings.GIFT_ORDER_SECONDS,
        onError: (error) => log.error({ err: error }, 'gift orders'),
      }),
      new Sweeper({
        sweep: () => reconciliations.reconcileYesterday(),
        everySeconds: settings.GIFT_RECONCILIATION_SECONDS,
        onError: (error) => log.error({ err: error }, 'gift reconciliation'),
      }),
    );
  }
  const key = settings.LEDGER_PRIVATE_KEY;
  if (key) {
    sweepers.push(
      new Sweeper({
        sweep: () => issueCheckpoint({ database, clock, key }),
        everySeconds: settings.LEDGER_CHECKPOINT_SECONDS,
        onError: (error) => log.error({ err: error }, 'ledger checkpoint'),
      }),
    );
  } else {
    log.warn('LEDGER_PRIVATE_KEY is not set: the award ledger gets no signed checkpoints.');
  }
  return sweepers;
}
