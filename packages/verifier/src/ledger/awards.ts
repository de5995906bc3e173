import { type AwardLedger, type Deed, deedsBefore, ends, type LedgerEntry } from './shape.ts';

/** The first award that does not follow its round's ranking, in words; null where all do. */
export function rankingProblem({ entries, rounds }: AwardLedger): string | null {
  const byId = new Map(
    rounds.map((round) => [
      round.id,
      { round, rankOf: new Map(round.places.map(({ feedbackId, rank }) => [feedbackId, rank])) },
    ]),
  );
  for (const entry of entries) {
    const { sequence, occasionId, roundId, feedbackId, rank, decisionRecordHash } = entry;
    if (occasionId !== undefined) continue;
    const known = byId.get(roundId ?? '');
    if (!known) return `Entry ${sequence} follows from no round that is known.`;
    const told = known.rankOf.get(feedbackId ?? '');
    if (told === undefined) return `Entry ${sequence}: its opinion is not in the ranking.`;
    if (told !== rank) return `Entry ${sequence}: rank ${rank} is ${told} in the ranking.`;
    const record = known.round.decisionRecordHash;
    if (decisionRecordHash !== undefined && decisionRecordHash !== record) {
      return `Entry ${sequence} names another decision record than its round.`;
    }
  }
  return null;
}

/** The first deed out of its order, or an award that changed on its way. */
export function orderProblem({ entries, follows }: AwardLedger): string | null {
  const last = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const before = last.get(entry.awardId);
    const isKnown = before !== undefined || follows.sequence === 0;
    const allowed = deedsBefore[entry.deed] as readonly (Deed | null)[];
    if (isKnown && !allowed.includes(before?.deed ?? null)) {
      return `Entry ${entry.sequence}: ${entry.deed} follows ${before?.deed ?? 'nothing'}.`;
    }
    const changed = before && constant.find((field) => before[field] !== entry[field]);
    if (changed) return `Entry ${entry.sequence}: the ${changed} of the award became another.`;
    last.set(entry.awardId, entry);
  }
  return null;
}

const constant = [
  'occasionId',
  'roundId',
  'prizeId',
  'feedbackId',
  'subscriberId',
  'rank',
  'value',
] as const;

/** The first award that one person decided in two roles, or a judge of its round in any. */
export function peopleProblem({ entries, rounds }: AwardLedger): string | null {
  const judges = new Map(rounds.map(({ id, judgeIds }) => [id, new Set(judgeIds)]));
  const roles = new Map<string, Map<string, string>>();
  for (const { sequence, deed, awardId, roundId, actorId } of entries) {
    const role = roleOf[deed];
    if (!role || actorId === null) continue;
    if (judges.get(roundId ?? '')?.has(actorId)) return `Entry ${sequence}: ${deed} by a judge.`;
    const people = roles.get(awardId) ?? new Map<string, string>();
    const other = people.get(actorId);
    if (other !== undefined && other !== role) {
      return `Entry ${sequence}: ${deed} by the one who was its ${other}.`;
    }
    roles.set(awardId, people.set(actorId, role));
  }
  return null;
}

const roleOf: Partial<Record<Deed, string>> = {
  PROPOSED: 'proposer',
  APPROVED: 'approver',
  PUBLISHED: 'publisher',
  FULFILMENT_STARTED: 'fulfiller',
  HAND_OVER_WITHOUT_CODE_ALLOWED: 'witness',
  FULFILLED: 'fulfiller',
};

/**
 * Where more was given, at any moment, than a prize had or a plan could pay, or another value than the
 * prize's. Only for a ledger from its beginning: what was given before is not known otherwise.
 */
export function quantityProblem({ entries, plans }: AwardLedger): string | null {
  const prizes = new Map(
    plans.flatMap((plan) => plan.prizes.map((prize) => [prize.id, { ...prize, plan }] as const)),
  );
  const held = new Map<string, number>();
  const spent = new Map<string, number>();
  for (const { sequence, deed, prizeId, value } of entries) {
    const prize = prizes.get(prizeId);
    if (!prize) return `Entry ${sequence} gives no prize that is known.`;
    if (prize.value !== value) {
      return `Entry ${sequence}: its value is ${value} ₫, the prize’s ${prize.value} ₫.`;
    }
    const change = deed === 'PROPOSED' ? 1 : ends.includes(deed) ? -1 : 0;
    const now = (held.get(prizeId) ?? 0) + change;
    const paid = (spent.get(prize.plan.id) ?? 0) + change * value;
    held.set(prizeId, now);
    spent.set(prize.plan.id, paid);
    if (now > prize.quantity) return `Entry ${sequence}: ${now} of a prize of ${prize.quantity}.`;
    if (paid > prize.plan.budget) {
      return `Entry ${sequence}: ${paid} ₫ of a budget of ${prize.plan.budget} ₫.`;
    }
  }
  return [...prizes.values()].map(giftProblem).find((problem) => problem !== null) ?? null;
}

type Prize = AwardLedger['plans'][number]['prizes'][number];

/** A gift that is worth less than its prize, or whose things are together worth more or less than it. */
function giftProblem({ id, value, gifts = [] }: Prize): string | null {
  for (const gift of gifts) {
    if (gift.value < value) return `A gift of the prize ${id} is worth ${gift.value} ₫ alone.`;
    const sum = gift.items.reduce((all, item) => all + item.value, 0);
    if (gift.items.length > 0 && sum !== gift.value) {
      return `The things of the gift ${gift.id} are worth ${sum} ₫, the gift ${gift.value} ₫.`;
    }
  }
  return null;
}

/** Where the published list and the ledger part. */
export function winnersProblem({ entries, winners }: AwardLedger): string | null {
  const shown = new Map(winners.map((winner) => [winner.awardId, winner]));
  if (shown.size !== winners.length) return 'An award stands twice among the winners.';
  const published = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    if (entry.occasionId !== undefined) continue;
    if (entry.deed === 'PUBLISHED') published.set(entry.awardId, entry);
    else if (ends.includes(entry.deed)) published.delete(entry.awardId);
  }
  for (const { awardId, sequence } of published.values()) {
    if (!shown.has(awardId)) return `The winner of entry ${sequence} is not on the list.`;
  }
  for (const { awardId, prizeId, feedbackId, rank } of winners) {
    const entry = published.get(awardId);
    if (!entry) return `The list has the award ${awardId}, which the ledger does not.`;
    const same =
      entry.prizeId === prizeId && entry.feedbackId === feedbackId && entry.rank === rank;
    if (!same) return `The list tells the award of entry ${entry.sequence} otherwise.`;
  }
  return null;
}
