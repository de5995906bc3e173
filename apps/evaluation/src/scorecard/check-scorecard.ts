import { normalise } from '@chia-se/locale';
import type { CriterionRow } from '../criterion/criterion.row.ts';
import { refuseScorecard } from './scorecard.errors.ts';
import type { CriterionScoreInput, ScorecardInput } from './scorecard.input.ts';
import type { Confidence, CriterionScore } from './scorecard.type.ts';

const longestComment = 2_000;
const shortestReason = 10;

/** What a scorecard says, in the one form in which it is kept and compared. */
export interface ScorecardContent {
  /** In the order of the rubric. */
  scores: CriterionScore[];
  comment: string;
  confidence: Confidence | null;
}

/**
 * Scores that the rubric knows, and a comment that fits.
 *
 * @throws Refusal of `scorecard.errors.ts`
 */
export function checkDraft(
  input: ScorecardInput,
  criteria: readonly CriterionRow[],
): ScorecardContent {
  const comment = normalise(input.comment ?? '');
  if (comment.length > longestComment) {
    throw refuseScorecard('COMMENT_TOO_LONG', { field: ['input', 'comment'] });
  }
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const given = new Map<string, number>();
  for (const [place, one] of input.scores.entries()) {
    checkScore(one, place, byCode.get(one.criterion));
    if (given.has(one.criterion)) {
      throw refuseScorecard('CRITERION_SCORED_TWICE', about(place, 'criterion', one.criterion));
    }
    given.set(one.criterion, one.score);
  }
  const scores = criteria.flatMap(({ code: criterion }) => {
    const score = given.get(criterion);
    return score === undefined ? [] : [{ criterion, score }];
  });
  return { scores, comment, confidence: input.confidence ?? null };
}

/** As {@link checkDraft}, and complete, with a reason for every score at an end of its scale. */
export function checkSubmission(
  input: ScorecardInput,
  criteria: readonly CriterionRow[],
): ScorecardContent {
  const content = checkDraft(input, criteria);
  const scored = new Map(content.scores.map(({ criterion, score }) => [criterion, score]));
  const missing = criteria.filter(({ code }) => !scored.has(code)).map(({ code }) => code);
  if (missing.length > 0) {
    throw refuseScorecard('SCORES_INCOMPLETE', {
      field: ['input', 'scores'],
      parameters: { criteria: missing.join(', ') },
    });
  }
  const atAnEnd = criteria.some((criterion) =>
    ends(criterion).includes(scored.get(criterion.code)),
  );
  if (atAnEnd && content.comment.length < shortestReason) {
    throw refuseScorecard('COMMENT_REQUIRED', { field: ['input', 'comment'] });
  }
  return content;
}

/** Whether two scorecards say the same; the order of keys as PostgreSQL returns them plays no part. */
export function sameContent(a: ScorecardContent, b: ScorecardContent): boolean {
  return (
    a.comment === b.comment &&
    a.confidence === b.confidence &&
    a.scores.length === b.scores.length &&
    a.scores.every(
      ({ criterion, score }, place) =>
        b.scores[place]?.criterion === criterion && b.scores[place]?.score === score,
    )
  );
}

function checkScore(
  { criterion: code, score }: CriterionScoreInput,
  place: number,
  criterion: CriterionRow | undefined,
): void {
  if (!criterion) throw refuseScorecard('CRITERION_UNKNOWN', about(place, 'criterion', code));
  if (criterion.levels.some(({ level }) => level === score)) return;
  const { field, parameters } = about(place, 'score', code);
  const [lowest, highest] = ends(criterion) as [number, number];
  throw refuseScorecard('SCORE_OUT_OF_RANGE', {
    field,
    parameters: { ...parameters, lowest, highest },
  });
}

function ends(criterion: CriterionRow): (number | undefined)[] {
  return [criterion.levels[0]?.level, criterion.levels.at(-1)?.level];
}

function about(place: number, field: string, criterion: string) {
  const parameters = { criterion: criterion.slice(0, 100) };
  return { field: ['input', 'scores', String(place), field], parameters };
}
