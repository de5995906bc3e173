import type { Arguments } from './arguments.ts';
import type { GraphClient } from './graph-client.ts';
import { checkInvariants, type Invariant } from './invariants.ts';
import { readOpinions } from './opinions.ts';
import { type AnswerOutcome, answerAuthors } from './stages/answer.ts';
import { type AwardOutcome, award } from './stages/award.ts';
import { type FinalOutcome, finalise } from './stages/finalise.ts';
import { type GatherOutcome, gather } from './stages/gather.ts';
import { type JudgeOutcome, judge } from './stages/judge.ts';
import { prepare } from './stages/prepare.ts';
import { type ScreenOutcome, screen } from './stages/screen.ts';
import { type SubmitOutcome, submit } from './stages/submit.ts';
import type { Submission, Trial } from './trial.ts';
import { compareWithTruth, type TruthOutcome } from './truth-report.ts';

/** Everything that one month came to. */
export interface MonthOutcome {
  trial: Trial;
  rows: number;
  submitted: SubmitOutcome;
  screened: ScreenOutcome;
  gathered: GatherOutcome;
  judged: JudgeOutcome;
  ended: FinalOutcome;
  awarded: AwardOutcome;
  answered: AnswerOutcome;
  truth: TruthOutcome;
  invariants: Invariant[];
  /** Of each stage, in order. */
  seconds: [stage: string, seconds: number][];
}

/** One month from the first opinion to the last gift. */
export async function playMonth(options: Arguments, guest: GraphClient): Promise<MonthOutcome> {
  const seconds: MonthOutcome['seconds'] = [];
  const timed = async <Outcome>(stage: string, work: () => Promise<Outcome>): Promise<Outcome> => {
    const began = performance.now();
    const outcome = await work();
    seconds.push([stage, (performance.now() - began) / 1_000]);
    return outcome;
  };
  const opinions = await readOpinions(options);
  const trial = await timed('prepare', () => prepare(options, guest));
  const submitted = await timed('submit', () => submit(trial, opinions));
  const screened = await timed('screen', () => screen(trial, submitted.submissions));
  const gathered = await timed('gather', () => gather(trial));
  const judged = await timed('judge', () => judge(trial, screened.acknowledged));
  const ended = await timed('finalise', () => finalise(trial, judged.roundId, judged.criteria));
  const awarded = await timed('award', () => award(trial, judged.roundId, submitted.submissions));
  const winners = winnersOf(awarded, submitted.submissions);
  const answered = await timed('answer', () => answerAuthors(trial, winners));
  const truth = await timed('compare', () =>
    compareWithTruth(trial, judged, placesToCompare(awarded, judged)),
  );
  const parts = {
    trial,
    rows: opinions.length,
    submitted,
    screened,
    gathered,
    judged,
    ended,
    awarded,
    answered,
    truth,
  };
  const invariants = await timed('check', () => checkInvariants(parts));
  return { ...parts, invariants, seconds };
}

/** As many as won, but no more than a fifth of what was judged: naming nearly all would be no feat. */
function placesToCompare(awarded: AwardOutcome, judged: JudgeOutcome): number {
  return Math.max(1, Math.min(awarded.awards.length, Math.floor(judged.shortlisted / 5)));
}

function winnersOf(awarded: AwardOutcome, submissions: readonly Submission[]): Submission[] {
  const won = new Set(awarded.awards.map((one) => one.feedbackId));
  return submissions.filter((submission) => won.has(submission.feedbackId));
}
