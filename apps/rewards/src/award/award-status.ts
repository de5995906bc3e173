import { AwardStatus } from './award.type.ts';

/** What may follow each status. Whatever is not here can't happen. */
const next: Readonly<Record<AwardStatus, readonly AwardStatus[]>> = {
  [AwardStatus.PROPOSED]: [AwardStatus.APPROVED, AwardStatus.REJECTED],
  [AwardStatus.APPROVED]: [AwardStatus.ANNOUNCED, AwardStatus.REJECTED],
  [AwardStatus.ANNOUNCED]: [
    AwardStatus.CLAIMED,
    AwardStatus.DECLINED,
    AwardStatus.EXPIRED,
    AwardStatus.DISQUALIFIED,
  ],
  [AwardStatus.CLAIMED]: [AwardStatus.FULFILLING, AwardStatus.DISQUALIFIED],
  [AwardStatus.FULFILLING]: [AwardStatus.FULFILLED],
  [AwardStatus.FULFILLED]: [],
  [AwardStatus.REJECTED]: [],
  [AwardStatus.DECLINED]: [],
  [AwardStatus.EXPIRED]: [],
  [AwardStatus.DISQUALIFIED]: [],
};

export function canBecome(from: AwardStatus, to: AwardStatus): boolean {
  return next[from].includes(to);
}

/** What everybody may know of: published, and still the winner's. */
export const publicStatuses: readonly AwardStatus[] = [
  AwardStatus.ANNOUNCED,
  AwardStatus.CLAIMED,
  AwardStatus.FULFILLING,
  AwardStatus.FULFILLED,
];

/**
 * What the winner may know of: nothing that one person alone proposed, since nobody is promised a
 * prize, and nothing that was rejected.
 */
export const ownerStatuses: readonly AwardStatus[] = [
  AwardStatus.APPROVED,
  ...publicStatuses,
  AwardStatus.DECLINED,
  AwardStatus.EXPIRED,
  AwardStatus.DISQUALIFIED,
];

/** A prize that may go to somebody else again. */
export const endedStatuses: readonly AwardStatus[] = [
  AwardStatus.REJECTED,
  AwardStatus.DECLINED,
  AwardStatus.EXPIRED,
  AwardStatus.DISQUALIFIED,
];

/** A gift for an occasion is a surprise until it opens. */
export const sealedUntilOpened: readonly AwardStatus[] = [AwardStatus.APPROVED];
