import { type Loader, loaderByGroup } from '@chia-se/subgraph-kit';
import type { AwardRow } from './award.row.ts';

type LoadPage = (
  subscriberIds: readonly string[],
  first: number,
  after: string | null,
) => Promise<AwardRow[]>;

/** Pages of awards by subscriber: those with the same arguments are one query. */
export class AwardPagesBySubscriberId {
  readonly #loaders = new Map<string, Loader<string, AwardRow[]>>();

  constructor(private readonly loadPage: LoadPage) {}

  /** @returns one row more than asked for, where there is one */
  load(subscriberId: string, first: number, after: string | null): Promise<AwardRow[]> {
    const key = JSON.stringify([first, after]);
    let loader = this.#loaders.get(key);
    if (!loader) {
      loader = loaderByGroup(
        (ids: readonly string[]) => this.loadPage(ids, first, after),
        (row) => row.subscriberId,
      );
      this.#loaders.set(key, loader);
    }
    return loader.load(subscriberId);
  }
}
