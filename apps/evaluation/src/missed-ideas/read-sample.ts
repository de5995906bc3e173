import {
  type BlindScorecard,
  type MissedIdeas,
  missedIdeas,
  type RankingInput,
} from '@chia-se/judging';
import type { Queryable } from '@chia-se/subgraph-kit';
import { itemCode } from '../round/blind-code.ts';
import type { RoundRow } from '../round/round.row.ts';
import { MissedIdeasRepository } from './missed-ideas.repository.ts';

/** The judged sample of what a shortlist left out, and what it tells, as the decision record has it. */
export interface JudgedSample {
  scorecards: BlindScorecard[];
  /** `null` where too little of it was judged to be compared. */
  estimate: MissedIdeas | null;
  leftOut: number;
}

/** @returns `null` where nothing of a sample was judged */
export async function readSample(
  database: Queryable,
  round: RoundRow,
  input: RankingInput,
): Promise<JudgedSample | null> {
  const repository = new MissedIdeasRepository(database);
  const cards = await repository.listScorecards(round.id);
  const leftOut = await repository.findLeftOut(round.id);
  if (cards.length === 0 || leftOut === null) return null;
  const scorecards = cards
    .map(({ feedbackId, judge, scores }) => ({
      item: itemCode(round.codeKey, feedbackId),
      judge,
      scores: Object.fromEntries(scores.map(({ criterion, score }) => [criterion, score])),
    }))
    .sort((a, b) => (`${a.item} ${a.judge}` < `${b.item} ${b.judge}` ? -1 : 1));
  const estimate = missedIdeas(input, scorecards, leftOut, round.prizePlaces);
  return { scorecards, estimate, leftOut };
}
