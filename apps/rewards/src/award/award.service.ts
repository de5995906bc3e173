import {
  type Connection,
  type Database,
  decodeCursor,
  isId,
  pageSize,
  toConnection,
  type Viewer,
} from '@chia-se/subgraph-kit';
import type { AwardFilter } from './award.input.ts';
import { type AwardPage, AwardRepository } from './award.repository.ts';
import type { AwardRow, PrizeAward } from './award.row.ts';
import { AwardReason, AwardStatus } from './award.type.ts';
import { ownerStatuses, publicStatuses, sealedUntilOpened } from './award-status.ts';

/** Which awards there are, and who may know of them. */
export class AwardService {
  constructor(private readonly database: Database) {}

  listByIds(ids: readonly string[]): Promise<AwardRow[]> {
    return new AwardRepository(this.database).listByIds(ids.filter(isId));
  }

  listOfFeedback(feedbackIds: readonly string[]): Promise<PrizeAward[]> {
    return new AwardRepository(this.database).listOfFeedback(feedbackIds.filter(isId));
  }

  /** Of each subscriber a page and one more; the viewer's own, or all for staff. */
  listOfSubscribers(
    subscriberIds: readonly string[],
    viewer: Viewer,
    page: AwardPage & { reason: AwardReason | null },
  ): Promise<AwardRow[]> {
    const ids = subscriberIds.filter(isId);
    const awards = new AwardRepository(this.database);
    if (mayReadAll(viewer)) return awards.listOfSubscribers(ids, Object.values(AwardStatus), page);
    return awards.listOfSubscribers(ids, ownerStatuses, { ...page, sealed: sealedUntilOpened });
  }

  /** @param filter of staff, or the proposal whose awards are wanted */
  async list(
    filter: Partial<AwardFilter> & { proposalId?: string },
    first: number,
    after: string | null,
  ): Promise<Connection<AwardRow>> {
    const page = awardPage(first, after);
    const ids = [filter.periodId, filter.proposalId, filter.occasionId];
    const impossible = ids.some((id) => typeof id === 'string' && !isId(id));
    const rows = impossible ? [] : await new AwardRepository(this.database).listPage(filter, page);
    return toConnection(rows, page.limit, (row) => [row.id]);
  }
}

/**
 * Whether somebody may know that an award exists: everybody once it is announced, the winner once it
 * is approved, staff with `award:read` always. A gift for an occasion nobody but who gets it, once it
 * is opened, and staff.
 */
export function isVisible(award: AwardRow, viewer: Viewer): boolean {
  if (mayReadAll(viewer)) return true;
  const isGift = award.reason === AwardReason.OCCASION;
  if (!isGift && publicStatuses.includes(award.status)) return true;
  const isOwner = viewer.kind === 'SUBSCRIBER' && viewer.id === award.subscriberId;
  const isSealed = isGift && sealedUntilOpened.includes(award.status);
  return isOwner && !isSealed && ownerStatuses.includes(award.status);
}

/** @throws GraphQLError for a page size or a cursor that can't be */
export function awardPage(first: number, after: string | null): AwardPage {
  const limit = pageSize(first);
  const key = decodeCursor(after, 1);
  // A cursor of another list: nothing follows it. An id above which there is nothing says the same.
  const id = key?.[0] ?? null;
  return { limit, after: id === null || isId(id) ? id : '00000000-0000-0000-0000-000000000000' };
}

function mayReadAll(viewer: Viewer): boolean {
  return viewer.scopes.has('award:read');
}
