import { inParallel } from '../in-parallel.ts';
import type { StaffPerson } from '../people.ts';
import { ProgressBar } from '../progress-bar.ts';
import type { Trial } from '../trial.ts';
import { waitUntil } from '../wait-until.ts';
import { giveOutSample } from './left-out-sample.ts';

const openRound = /* GraphQL */ `
  mutation OpenRound($input: OpenRoundInput!) {
    openRound(input: $input) { round { id } userErrors { code field message } }
  }`;

const setPanel = /* GraphQL */ `
  mutation SetPanel($input: SetPanelInput!) {
    setPanel(input: $input) { round { id } userErrors { code field message } }
  }`;

const shortlistRound = /* GraphQL */ `
  mutation Shortlist($input: ShortlistRoundInput!) {
    shortlistRound(input: $input) { round { progress { shortlisted } } userErrors { code field message } }
  }`;

const assignRound = /* GraphQL */ `
  mutation Assign($input: AssignRoundInput!) {
    assignRound(input: $input) { round { progress { assigned } } userErrors { code field message } }
  }`;

const candidates = /* GraphQL */ `
  query Candidates($id: ID!) { round(id: $id) { progress { eligible } } }`;

const inbox = /* GraphQL */ `
  query Inbox($roundId: ID!, $after: String) {
    myAssignments(roundId: $roundId, status: OPEN, first: 50, after: $after) {
      edges { node { id title body } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

const rubric = /* GraphQL */ `
  query Rubric($code: String!) {
    programme(code: $code) { rubric { criteria { code } } }
  }`;

const submitScorecard = /* GraphQL */ `
  mutation Score($input: ScorecardInput!) {
    submitScorecard(input: $input) { scorecard { id } userErrors { code field message } }
  }`;

const judgesPerItem = 3;

export interface JudgeOutcome {
  roundId: string;
  criteria: string[];
  eligible: number;
  shortlisted: number;
  assigned: number;
  scorecards: number;
}

interface InboxPage {
  myAssignments: {
    edges: { node: { id: string; title: string; body: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/** A manager opens the round and shortlists by topic; every judge works through an inbox. */
export async function judge(trial: Trial, accepted: number): Promise<JudgeOutcome> {
  const manager = trial.staff.manager.graph;
  const { round } = await manager.mutate<{ round: { id: string } }>(openRound, {
    input: { periodId: trial.periodId, name: 'Vòng giám khảo', judgesPerItem, prizePlaces: 10 },
  });
  const roundId = round.id;
  const eligible = await allEligible(trial, roundId, accepted);
  const limit = Math.ceil(
    (trial.options.shortlist * judgesPerItem * 1.5) / trial.staff.judges.length,
  );
  await manager.mutate(setPanel, {
    input: { roundId, judges: trial.staff.judges.map(({ id }) => ({ staffId: id, limit })) },
  });
  const perTopic = Math.ceil(trial.options.shortlist / 4);
  const short = await manager.mutate<{ round: { progress: { shortlisted: number } } }>(
    shortlistRound,
    { input: { roundId, perTopic } },
  );
  const given = await manager.mutate<{ round: { progress: { assigned: number } } }>(assignRound, {
    input: { roundId },
  });
  const assigned = (await giveOutSample(trial, roundId)) ?? given.round.progress.assigned;
  const criteria = await criteriaOf(trial);
  const scorecards = await scoreAll(trial, roundId, criteria, assigned);
  const { shortlisted } = short.round.progress;
  return { roundId, criteria, eligible, shortlisted, assigned, scorecards };
}

/** What was acknowledged reaches the judging by events, a moment later. */
async function allEligible(trial: Trial, id: string, accepted: number): Promise<number> {
  const read = async () => {
    const { round } = await trial.staff.manager.graph.data<{
      round: { progress: { eligible: number } };
    }>(candidates, { id });
    return round.progress.eligible;
  };
  await waitUntil(async () => (await read()) >= accepted, 'every accepted opinion can be judged');
  return read();
}

async function criteriaOf(trial: Trial): Promise<string[]> {
  const { programme } = await trial.guest.data<{
    programme: { rubric: { criteria: { code: string }[] } };
  }>(rubric, { code: trial.programmeCode });
  return programme.rubric.criteria.map((criterion) => criterion.code);
}

async function scoreAll(
  trial: Trial,
  roundId: string,
  criteria: readonly string[],
  assigned: number,
): Promise<number> {
  const bar = new ProgressBar('Judges score', assigned);
  const counts = await inParallel(trial.staff.judges, 8, (judge) =>
    scoreInbox(trial, judge, roundId, criteria, bar),
  );
  bar.finish();
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Judges work through whatever is open for them, such as an extra reading. Returns how many cards they handed in. */
export async function scoreOpenAssignments(
  trial: Trial,
  roundId: string,
  criteria: readonly string[],
): Promise<number> {
  const counts = await inParallel(trial.staff.judges, 8, (judge) =>
    scoreInbox(trial, judge, roundId, criteria),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function scoreInbox(
  trial: Trial,
  judge: StaffPerson,
  roundId: string,
  criteria: readonly string[],
  bar?: ProgressBar,
): Promise<number> {
  let scored = 0;
  for (;;) {
    // What is handed in leaves the open inbox, so that the first page is always the next one.
    const page = await judge.graph.data<InboxPage>(inbox, { roundId });
    if (page.myAssignments.edges.length === 0) return scored;
    for (const { node } of page.myAssignments.edges) {
      const scores = criteria.map((criterion) => ({
        criterion,
        score: trial.truth.score(judge.id, node.body, criterion),
      }));
      const comment = 'Điểm cho theo thang mô tả của từng tiêu chí.';
      await judge.graph.mutate(submitScorecard, {
        input: { assignmentId: node.id, scores, comment },
      });
      scored += 1;
      bar?.advance();
    }
  }
}
