import { inGroups } from '../in-parallel.ts';
import { ProgressBar } from '../progress-bar.ts';
import { uniform } from '../seeded-random.ts';
import type { Submission, Trial } from '../trial.ts';

const acknowledge = /* GraphQL */ `
  mutation Acknowledge($input: AcknowledgeFeedbackInput!) {
    acknowledgeFeedback(input: $input) { feedback { id } userErrors { code field message } }
  }`;

const hold = /* GraphQL */ `
  mutation Hold($input: HoldFeedbackInput!) {
    holdFeedback(input: $input) { feedback { id status } userErrors { code field message } }
  }`;

const reject = /* GraphQL */ `
  mutation Reject($input: RejectFeedbackInput!) {
    rejectFeedback(input: $input) { feedback { id status } userErrors { code field message } }
  }`;

const release = /* GraphQL */ `
  mutation Release($input: ReleaseFeedbackInput!) {
    releaseFeedback(input: $input) { feedback { id status } userErrors { code field message } }
  }`;

const closePeriod = /* GraphQL */ `
  mutation Close($input: ClosePeriodInput!) {
    closePeriod(input: $input) { period { id } userErrors { code field message } }
  }`;

export interface ScreenOutcome {
  /** By the automatic screening. */
  heldOnArrival: number;
  acknowledged: number;
  held: number;
  released: number;
  rejected: number;
}

/** Too short to say anything that a panel could judge. */
const saysNothing = (submission: Submission) => submission.opinion.body.trim().length < 12;

/**
 * Two moderators share the work: they reject what says nothing, release what the automatic screening
 * held, hold a few themselves and release half of those.
 */
export async function screen(
  trial: Trial,
  submissions: readonly Submission[],
): Promise<ScreenOutcome> {
  const bar = new ProgressBar('Moderators screen', submissions.length);
  const outcome: ScreenOutcome = {
    heldOnArrival: 0,
    acknowledged: 0,
    held: 0,
    released: 0,
    rejected: 0,
  };
  const [first, second] = trial.staff.moderators;
  if (!first || !second) throw new Error('The trial has two moderators.');
  const good: string[] = [];
  for (const submission of submissions) {
    const { feedbackId, heldOnArrival } = submission;
    if (heldOnArrival) outcome.heldOnArrival += 1;
    const doubtful = uniform(trial.options.seed, 'held', submission.opinion.row) < 0.01;
    if (saysNothing(submission)) {
      const input = { feedbackId, reason: 'Nội dung quá ngắn, chưa nêu được vấn đề cụ thể.' };
      await first.graph.mutate(reject, { input });
      outcome.rejected += 1;
      bar.advance();
    } else if (heldOnArrival) {
      await second.graph.mutate(release, { input: { feedbackId } });
      good.push(feedbackId);
    } else if (doubtful) {
      const input = { feedbackId, reason: 'Cần người thứ hai xem lại.' };
      await first.graph.mutate(hold, { input });
      outcome.held += 1;
      if (outcome.held % 2 === 0) {
        await second.graph.mutate(release, { input: { feedbackId } });
        outcome.released += 1;
        good.push(feedbackId);
      } else bar.advance();
    } else good.push(feedbackId);
  }
  for (const [index, feedbackIds] of inGroups(good, 100).entries()) {
    const moderator = index % 2 === 0 ? first : second;
    await moderator.graph.mutate(acknowledge, { input: { feedbackIds } });
    outcome.acknowledged += feedbackIds.length;
    bar.advance(feedbackIds.length);
  }
  bar.finish();
  await trial.staff.manager.graph.mutate(closePeriod, { input: { periodId: trial.periodId } });
  return outcome;
}
