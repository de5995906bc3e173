/** A place of the frozen ranking. */
export interface RankedEntry {
  place: number;
  rank: number;
  feedbackId: string;
  subscriberId: string;
}

/** A prize, as far as it is still to be had. */
export interface AvailablePrize {
  id: string;
  /** 1 goes first. */
  place: number;
  /** Whole đồng, of one. */
  value: number;
  /** How many are left. */
  left: number;
}

/** Why somebody in the ranking gets nothing. */
export enum SkipReason {
  STAFF = 'STAFF',
  EXCLUDED = 'EXCLUDED',
  DISQUALIFIED = 'DISQUALIFIED',
  WITHDRAWN = 'WITHDRAWN',
  ALREADY_AWARDED = 'ALREADY_AWARDED',
  PASSED_ON = 'PASSED_ON',
  WON_OFTEN_ENOUGH = 'WON_OFTEN_ENOUGH',
  OWNER_WON_OFTEN_ENOUGH = 'OWNER_WON_OFTEN_ENOUGH',
  OVER_BUDGET = 'OVER_BUDGET',
  NO_PRIZE_LEFT = 'NO_PRIZE_LEFT',
}

export interface AllocationInput {
  /** Best first. */
  ranking: readonly RankedEntry[];
  prizes: readonly AvailablePrize[];
  /** Whole đồng that are not yet spoken for. */
  budgetLeft: number;
  /** Subscribers who may not win at all, and why. */
  excludedSubscribers: ReadonlyMap<string, SkipReason>;
  /** Opinions that are out, and why: withdrawn, awarded already, or their turn is over. */
  settledFeedback: ReadonlyMap<string, SkipReason>;
  /** Awards that each subscriber holds in the period. */
  wins: ReadonlyMap<string, number>;
  /** Whose subscription it is, where that is verified: an owner wins no more often with two than with one. */
  owners: ReadonlyMap<string, string>;
  rules: { winsPerSubscriber: number };
}

export interface AllocatedAward extends RankedEntry {
  prizeId: string;
  value: number;
}

export interface SkippedEntry extends RankedEntry {
  reason: SkipReason;
}

export interface Allocation {
  awards: AllocatedAward[];
  /** Everybody in the ranking who is not in `awards`. */
  skips: SkippedEntry[];
}

/**
 * Gives prizes to a ranking: each in turn, the best first, takes the first prize by place that is
 * left and that the budget still covers. Pure: the same input has the same outcome, and chance has
 * no part in it.
 */
export function allocateAwards(input: AllocationInput): Allocation {
  const stock = [...input.prizes].sort((a, b) => a.place - b.place).map((prize) => ({ ...prize }));
  const wins = new Map(input.wins);
  const ownerWins = winsOfOwners(input);
  let budgetLeft = input.budgetLeft;
  const allocation: Allocation = { awards: [], skips: [] };
  for (const { place, rank, feedbackId, subscriberId } of input.ranking) {
    const entry = { place, rank, feedbackId, subscriberId };
    const owner = input.owners.get(subscriberId);
    const won = wins.get(subscriberId) ?? 0;
    const wonByOwner = owner === undefined ? 0 : (ownerWins.get(owner) ?? 0);
    const barred = whyBarred(entry, { won, wonByOwner }, input);
    const prize = stock.find(({ left, value }) => left > 0 && value <= budgetLeft);
    if (barred || !prize) {
      allocation.skips.push({ ...entry, reason: barred ?? whyNoPrize(stock) });
      continue;
    }
    prize.left -= 1;
    budgetLeft -= prize.value;
    wins.set(subscriberId, won + 1);
    if (owner !== undefined) ownerWins.set(owner, wonByOwner + 1);
    allocation.awards.push({ ...entry, prizeId: prize.id, value: prize.value });
  }
  return allocation;
}

function winsOfOwners({ wins, owners }: AllocationInput): Map<string, number> {
  const won = new Map<string, number>();
  for (const [subscriberId, count] of wins) {
    const owner = owners.get(subscriberId);
    if (owner !== undefined) won.set(owner, (won.get(owner) ?? 0) + count);
  }
  return won;
}

function whyBarred(
  entry: RankedEntry,
  { won, wonByOwner }: { won: number; wonByOwner: number },
  input: AllocationInput,
): SkipReason | null {
  const reason =
    input.excludedSubscribers.get(entry.subscriberId) ??
    input.settledFeedback.get(entry.feedbackId);
  if (reason) return reason;
  const { winsPerSubscriber } = input.rules;
  if (won >= winsPerSubscriber) return SkipReason.WON_OFTEN_ENOUGH;
  return wonByOwner >= winsPerSubscriber ? SkipReason.OWNER_WON_OFTEN_ENOUGH : null;
}

function whyNoPrize(stock: readonly AvailablePrize[]): SkipReason {
  return stock.some(({ left }) => left > 0) ? SkipReason.OVER_BUDGET : SkipReason.NO_PRIZE_LEFT;
}
