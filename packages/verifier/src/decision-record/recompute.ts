import {
  JudgingRefusal,
  judgeRound,
  orderFinalists,
  type RankingInput,
  type RoundJudgement,
  type RoundRanking,
  rankRound,
  settlementOf,
} from '@chia-se/judging';
import type { DecisionRecord, SecondRecord } from './shape.ts';

/** What follows from a record's scorecards and comparisons. */
export type Recomputed = RoundRanking & Partial<Pick<RoundJudgement, 'outlook'>>;

/** What the record was decided by. */
export function inputOf({ rubric, scorecards, items }: DecisionRecord): RankingInput {
  return {
    criteria: rubric.criteria,
    scorecards,
    submissionOrder: new Map(items.map(({ item, submitted }) => [item, submitted])),
  };
}

/** @returns in words why no ranking follows, where none does */
export function recomputed(record: DecisionRecord): Recomputed | string {
  const input = inputOf(record);
  try {
    if (record.format === 'chia-se/decision-record/1') return rankRound(input);
    const { id, prizePlaces } = record.round;
    const judgement = judgeRound(input, { places: prizePlaces, seed: id });
    return { ...judgement, items: afterFinal(record, judgement) };
  } catch (error) {
    if (error instanceof JudgingRefusal) return error.words.en;
    throw error;
  }
}

function afterFinal({ pairwiseFinal }: SecondRecord, { items }: RoundJudgement) {
  if (!pairwiseFinal) return items;
  const { finalists, comparisons } = pairwiseFinal;
  return orderFinalists(items, { finalists, duels: comparisons });
}

/** What is wrong with the final in pairs before anything is computed from it; null for nothing. */
export function finalProblem({ items, pairwiseFinal }: SecondRecord): string | null {
  if (!pairwiseFinal) return null;
  const { finalists, comparisons } = pairwiseFinal;
  const listed = new Set(items.map(({ item }) => item));
  const stranger = finalists.find((item) => !listed.has(item));
  if (stranger !== undefined) return `Finalist ${stranger} is not among the opinions.`;
  const inFinal = new Set(finalists);
  const seen = new Set<string>();
  for (const { judge, winner, loser } of comparisons) {
    const pair = JSON.stringify([judge, ...[winner, loser].sort()]);
    const isPair = winner !== loser && inFinal.has(winner) && inFinal.has(loser);
    if (!isPair) return `${winner} and ${loser} are no pair of finalists.`;
    if (seen.has(pair)) return `Judge ${judge} compared ${winner} and ${loser} twice.`;
    seen.add(pair);
  }
  return null;
}

/** What is wrong with how the prize boundary was settled; null for nothing. */
export function settlementProblem(record: SecondRecord, judgement: Recomputed): string | null {
  const { settledBy, reason } = record.boundary;
  if (settledBy === 'OVERRIDE') return reason ? null : 'A manager overrode it without a reason.';
  if (reason !== null) return `It was settled by ${settledBy}, and has a reason of an override.`;
  const { outlook } = judgement;
  const finalists = record.pairwiseFinal?.finalists ?? [];
  const rule =
    outlook && settlementOf({ ...judgement, outlook }, record.round.judgesPerItem, finalists);
  if (rule === settledBy) return null;
  return `The record says ${settledBy}; by the rule it is ${rule ?? 'settled by nothing'}.`;
}
