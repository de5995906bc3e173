import {
  type Loader,
  loaderByKey,
  RequestContext,
  type Runtime,
  type SubgraphRequest,
} from '@chia-se/subgraph-kit';
import type { PerkRow } from './perk/perk.row.ts';
import { PerkService } from './perk/perk.service.ts';

/** Services and loaders of one request. */
export class PerksContext extends RequestContext {
  readonly perks;

  constructor(request: SubgraphRequest, { database }: Runtime<unknown, unknown>) {
    super(request);
    this.perks = new PerkService(database);
  }

  readonly perkById: Loader<string, PerkRow | null> = loaderByKey(
    (ids: readonly string[]) => this.perks.listByIds(ids),
    (row) => row.id,
  );
}
