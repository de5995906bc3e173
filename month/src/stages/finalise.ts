import type { Answer, UserError } from '../graph-client.ts';
import type { Trial } from '../trial.ts';
import { scoreOpenAssignments } from './judge.ts';

export const finaliseRound = /* GraphQL */ `
  mutation Finalise($input: FinaliseRoundInput!) {
    finaliseRound(input: $input) { round { status } userErrors { code field message } }
  }`;

const assignExtraJudge = /* GraphQL */ `
  mutation ExtraJudge($input: AssignExtraJudgeInput!) {
    assignExtraJudge(input: $input) { round { progress { assigned } } userErrors { code field message } }
  }`;

const howItEnded = /* GraphQL */ `
  query Boundary($id: ID!) {
    round(id: $id) {
      prizeBoundary { contested settledBy }
      missedIdeas { judged rate low high }
    }
  }`;

export interface FinalOutcome {
  /** Readings by extra judges, where the prize boundary lay inside the noise. */
  extraScorecards: number;
  contested: number;
  settledBy: string;
  /** What the sample of what the shortlist left out tells; `null` where none was judged. */
  missedIdeas: { judged: number; rate: number; low: number; high: number } | null;
}

const reason =
  'Vòng thử: giám khảo bổ sung đã chấm mà ranh giới giải vẫn trong sai số, giữ thứ tự theo điểm đã hiệu chỉnh.';

/**
 * A manager ends the round as the rules ask: where the prize boundary lies inside the noise, an extra
 * judge reads what is contested; where that does not settle it, the manager says so in writing.
 */
export async function finalise(
  trial: Trial,
  roundId: string,
  criteria: readonly string[],
): Promise<FinalOutcome> {
  const manager = trial.staff.manager.graph;
  let extraScorecards = 0;
  if (await isUnsettled(trial, roundId)) {
    const given = await manager.send<Record<string, { userErrors: UserError[] }>>(
      assignExtraJudge,
      { input: { roundId } },
    );
    const refused = given.data?.['assignExtraJudge']?.userErrors ?? [];
    const other = refused.find(({ code }) => code !== 'NO_JUDGE_TO_SPARE');
    if (given.errors?.length || other) {
      throw new Error(other?.message ?? given.errors?.[0]?.message);
    }
    extraScorecards = await scoreOpenAssignments(trial, roundId, criteria);
    if (await isUnsettled(trial, roundId)) {
      await manager.mutate(finaliseRound, { input: { roundId, overrideReason: reason } });
    }
  }
  const { round } = await manager.data<{
    round: {
      prizeBoundary: { contested: number; settledBy: string };
      missedIdeas: FinalOutcome['missedIdeas'];
    };
  }>(howItEnded, { id: roundId });
  const { missedIdeas } = round;
  return { extraScorecards, ...round.prizeBoundary, missedIdeas };
}

/** Tries to end the round. @throws Error for any refusal but that of the prize boundary */
async function isUnsettled(trial: Trial, roundId: string): Promise<boolean> {
  const { data, errors }: Answer<Record<string, { userErrors: UserError[] }>> =
    await trial.staff.manager.graph.send(finaliseRound, { input: { roundId } });
  const [refused] = data?.['finaliseRound']?.userErrors ?? [];
  if (!errors?.length && !refused) return false;
  if (refused?.code === 'PRIZE_BOUNDARY_UNSETTLED') return true;
  throw new Error(refused?.message ?? errors?.[0]?.message ?? 'The round was not finalised.');
}
