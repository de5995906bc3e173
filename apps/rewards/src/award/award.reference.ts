import type { RewardsContext } from '../rewards-context.ts';
import type { AwardRow } from './award.row.ts';

export function awardReference(
  reference: { id: string },
  context: RewardsContext,
): Promise<AwardRow | null> {
  return context.visibleAward(reference.id);
}
