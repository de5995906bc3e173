/** Where the handling of an opinion stands. */
export enum FeedbackStatus {
  RECEIVED = 'RECEIVED',
  HELD = 'HELD',
  REJECTED = 'REJECTED',
  MERGED = 'MERGED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  IN_PROGRESS = 'IN_PROGRESS',
  ADOPTED = 'ADOPTED',
  DELIVERED = 'DELIVERED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}

/**
 * What may follow what. There is one way out of the public eye: to be held. From there it is released
 * to be screened anew, or rejected. Its author may withdraw it until the carrier works on it, and what
 * was delivered can be reopened. What has an official outcome is not merged any more: its author would
 * lose it. What was merged leaves that by being unmerged alone, to where it stood
 * before: see `merge/`.
 */
const following: Readonly<Record<FeedbackStatus, readonly `${FeedbackStatus}`[]>> = {
  RECEIVED: ['HELD', 'REJECTED', 'MERGED', 'ACKNOWLEDGED', 'WITHDRAWN'],
  HELD: ['RECEIVED', 'REJECTED', 'MERGED', 'WITHDRAWN'],
  REJECTED: [],
  MERGED: [],
  ACKNOWLEDGED: ['IN_PROGRESS', 'DECLINED', 'HELD', 'MERGED', 'WITHDRAWN'],
  IN_PROGRESS: ['ADOPTED', 'DECLINED', 'HELD', 'MERGED'],
  ADOPTED: ['DELIVERED', 'DECLINED', 'HELD'],
  DELIVERED: ['IN_PROGRESS', 'HELD'],
  DECLINED: ['HELD'],
  WITHDRAWN: [],
};

/** In these anybody may read it, and it is in the judging. */
export const publicStatuses: readonly FeedbackStatus[] = [
  FeedbackStatus.ACKNOWLEDGED,
  FeedbackStatus.IN_PROGRESS,
  FeedbackStatus.ADOPTED,
  FeedbackStatus.DELIVERED,
  FeedbackStatus.DECLINED,
];

export const everyStatus: readonly FeedbackStatus[] = Object.values(FeedbackStatus);

export function mayFollow(from: FeedbackStatus, to: FeedbackStatus): boolean {
  return following[from].includes(to);
}

export function isPublic(status: FeedbackStatus): boolean {
  return publicStatuses.includes(status);
}

/** What a change means for the judging, which takes what screening let pass and nothing else. */
export function effectOnJudging(
  from: FeedbackStatus,
  to: FeedbackStatus,
): 'ACCEPTED' | 'WITHDRAWN' | null {
  if (isPublic(from) === isPublic(to)) return null;
  return isPublic(to) ? 'ACCEPTED' : 'WITHDRAWN';
}
