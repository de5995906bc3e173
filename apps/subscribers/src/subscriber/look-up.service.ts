import { fold, normalise } from '@chia-se/locale';
import type { Clock, Database } from '@chia-se/subgraph-kit';
import { StaffDecisionRepository } from '../staff-decision/staff-decision.repository.ts';
import { refuseSubscriber } from './subscriber.errors.ts';
import { SubscriberRepository } from './subscriber.repository.ts';
import type { SubscriberRow } from './subscriber.row.ts';

const longestReason = 500;
const mostFound = 20;

/** Staff look at a subscriber and say why; that stands on the trail whoever is found. */
export class LookUpService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By id, as another list shows it. */
  byId(id: string, reason: string, by: string): Promise<SubscriberRow | null> {
    return this.#noted('LOOK_UP_SUBSCRIBER', reason, by, (subscribers) =>
      subscribers.listByIds([id]),
    ).then(([found]) => found ?? null);
  }

  /**
   * By words of the name in any order, the last one may be unfinished; the newest first, twenty at
   * the most. One word alone would be half the country.
   */
  byName(name: string, reason: string, by: string): Promise<SubscriberRow[]> {
    const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < 2) throw refuseSubscriber('NAME_TOO_SHORT', { field: ['name'] });
    return this.#noted('SEARCH_SUBSCRIBERS', reason, by, (subscribers) =>
      subscribers.listByWordsOfName(words.slice(0, 10), mostFound),
    );
  }

  async #noted(
    deed: string,
    reason: string,
    by: string,
    find: (subscribers: SubscriberRepository) => Promise<SubscriberRow[]>,
  ): Promise<SubscriberRow[]> {
    const why = normalise(reason);
    if (why === '') throw refuseSubscriber('REASON_MISSING', { field: ['reason'] });
    return this.database.transaction(async (tx) => {
      const found = await find(new SubscriberRepository(tx));
      await new StaffDecisionRepository(tx).insert({
        staffMemberId: by,
        deed,
        subjectId: found.length === 1 ? (found[0]?.id ?? null) : null,
        reason: why.slice(0, longestReason),
        decidedAt: this.clock(),
      });
      return found;
    });
  }
}
