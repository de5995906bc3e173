import { randomUUID } from 'node:crypto';
import { inParallel } from '../in-parallel.ts';
import type { Opinion } from '../opinions.ts';
import { signInAs, subscriberNumber } from '../people.ts';
import { ProgressBar } from '../progress-bar.ts';
import { uniform } from '../seeded-random.ts';
import type { Submission, Trial } from '../trial.ts';

const submitFeedback = /* GraphQL */ `
  mutation Submit($input: SubmitFeedbackInput!) {
    submitFeedback(input: $input) {
      feedback { id referenceCode status }
      userErrors { code field message }
    }
  }`;

const consent = /* GraphQL */ `
  mutation Consent($input: RecordConsentInput!) {
    recordConsent(input: $input) { consent { granted } userErrors { code field message } }
  }`;

interface SubmitPayload {
  feedback: { id: string; referenceCode: string; status: string };
}

export interface SubmitOutcome {
  submissions: Submission[];
  /** Submissions that were sent a second time with the same key, as after a lost answer. */
  repeated: number;
  /** Repetitions that were answered with another feedback: must be none. */
  doubled: number;
  /** Of authors who let a win be published. */
  consentingFeedbackIds: string[];
}

/** Every row is the opinion of a subscriber of its own, who signs in first. */
export async function submit(trial: Trial, opinions: readonly Opinion[]): Promise<SubmitOutcome> {
  const bar = new ProgressBar('Subscribers sign in and write', opinions.length);
  const outcome: SubmitOutcome = {
    submissions: [],
    repeated: 0,
    doubled: 0,
    consentingFeedbackIds: [],
  };
  const submissions = await inParallel(opinions, trial.options.concurrency, async (opinion) => {
    const submission = await submitOne(trial, opinion, outcome);
    bar.advance();
    return submission;
  });
  bar.finish();
  return { ...outcome, submissions };
}

async function submitOne(
  trial: Trial,
  opinion: Opinion,
  outcome: SubmitOutcome,
): Promise<Submission> {
  const author = await signInAs(trial.guest, 'SUBSCRIBER', subscriberNumber(opinion.row));
  const consents = uniform(trial.options.seed, 'consents', opinion.row) < 0.5;
  if (consents) {
    const input = { purpose: 'PUBLISH_WINNER', granted: true, wordingVersion: '2026-01' };
    await author.graph.mutate(consent, { input });
  }
  const input = {
    programmeCode: trial.programmeCode,
    topic: opinion.topic,
    title: opinion.title,
    body: opinion.body,
    channel: opinion.row % 3 === 0 ? 'MOBILE' : 'WEB',
    idempotencyKey: randomUUID(),
  };
  const { feedback } = await author.graph.mutate<SubmitPayload>(submitFeedback, { input });
  if (consents) outcome.consentingFeedbackIds.push(feedback.id);
  if (uniform(trial.options.seed, 'answer lost', opinion.row) < 0.1) {
    outcome.repeated += 1;
    const again = await author.graph.mutate<SubmitPayload>(submitFeedback, { input });
    if (again.feedback.id !== feedback.id) outcome.doubled += 1;
  }
  return {
    opinion,
    author,
    idempotencyKey: input.idempotencyKey,
    feedbackId: feedback.id,
    referenceCode: feedback.referenceCode,
    heldOnArrival: feedback.status === 'HELD',
  };
}
