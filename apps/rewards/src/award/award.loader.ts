import { type Loader, loaderByGroup } from '@chia-se/subgraph-kit';
import type { AwardRow } from './award.row.ts';
import type { AwardReason } from './award.type.ts';

export interface AskedAwards {
  first: number;
  after: string | null;
  /** `null` for all. */
  reason: AwardReason | null;
}

type LoadPage = (subscriberIds: readonly string[], asked: AskedAwards) => Promise<AwardRow[]>;

/** Pages of awards by subscriber: those with the same arguments are one query. */
export class AwardPagesBySubscriberId {
  readonly #loaders = new Map<string, Loader<string, AwardRow[]>>();

  constructor(private readonly loadPage: LoadPage) {}

  /** @returns one row more than asked for, where there is one */
  load(subscriberId: string, asked: AskedAwards): Promise<AwardRow[]> {
    const key = JSON.stringify([asked.first, asked.after, asked.reason]);
    let loader = this.#loaders.get(key);
    if (!loader) {
      loader = loaderByGroup(
        (ids: readonly string[]) => this.loadPage(ids, asked),
        (row) => row.subscriberId,
      );
      this.#loaders.set(key, loader);
    }
    return loader.load(subscriberId);
  }
}
