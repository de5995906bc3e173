/** Who did what for one award, so far. `null`: nobody yet, or the rule instead of a person. */
export interface AwardPeople {
  proposedBy: string | null;
  approvedBy: string | null;
  publishedBy: string | null;
}

/**
 * Why somebody may not take the next step of an award: nobody awards alone, and no judge of the
 * round takes part at all. The database's constraints say the same, whoever writes.
 *
 * @returns `null` for somebody who may
 */
export function whyNotAwarding(
  staffId: string,
  people: Partial<AwardPeople>,
  judgeIds: readonly string[],
): 'JUDGED_THIS_ROUND' | 'SAME_PERSON' | null {
  if (judgeIds.includes(staffId)) return 'JUDGED_THIS_ROUND';
  const before = [people.proposedBy, people.approvedBy, people.publishedBy];
  return before.includes(staffId) ? 'SAME_PERSON' : null;
}
