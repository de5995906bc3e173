import type { AwardLedger } from './shape.ts';

/**
 * The first gift for another occasion than a prize that does not belong to it: of another plan, told
 * before it opened, decided by nobody, or given to somebody who has one already.
 */
export function occasionProblem({ entries, plans, occasions = [] }: AwardLedger): string | null {
  const known = new Map(occasions.map((occasion) => [occasion.id, occasion]));
  const planOf = new Map(plans.flatMap(({ id, prizes }) => prizes.map((prize) => [prize.id, id])));
  const ofOccasions = new Set(occasions.map(({ planId }) => planId));
  const recipients = new Map<string, string>();
  for (const entry of entries) {
    const { sequence, deed, occasionId, awardId, subscriberId, prizeId, actorId } = entry;
    const planId = planOf.get(prizeId) ?? '';
    if (occasionId === undefined) {
      if (ofOccasions.has(planId)) return `Entry ${sequence}: a prize out of an occasion’s plan.`;
      continue;
    }
    const occasion = known.get(occasionId);
    if (!occasion) return `Entry ${sequence} follows from no occasion that is known.`;
    if (planId !== occasion.planId) return `Entry ${sequence}: a gift of another plan.`;
    if (deed === 'PUBLISHED' && Date.parse(entry.recordedAt) < Date.parse(occasion.opensAt)) {
      return `Entry ${sequence}: its recipient was told before the occasion opened.`;
    }
    if (actorId === null && (deed === 'PROPOSED' || deed === 'APPROVED')) {
      return `Entry ${sequence}: ${deed} by nobody.`;
    }
    const recipient = `${occasionId} ${subscriberId}`;
    const earlier = recipients.get(recipient) ?? awardId;
    if (earlier !== awardId) return `Entry ${sequence}: a second gift for the same occasion.`;
    recipients.set(recipient, awardId);
  }
  return null;
}
