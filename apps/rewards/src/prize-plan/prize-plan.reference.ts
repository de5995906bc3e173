import type { RewardsContext } from '../rewards-context.ts';

export function prizePlanReference(reference: { id: string }, context: RewardsContext) {
  return context.prizePlanById.load(reference.id);
}
