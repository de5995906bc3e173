import type { UserError } from '../graph-client.ts';
import type { Trial } from '../trial.ts';

const assignLeftOutSample = /* GraphQL */ `
  mutation Sample($input: AssignLeftOutSampleInput!) {
    assignLeftOutSample(input: $input) {
      round { progress { assigned } } userErrors { code field message }
    }
  }`;

interface Answered {
  assignLeftOutSample: {
    round: { progress: { assigned: number } } | null;
    userErrors: UserError[];
  };
}

/** What a small trial may lack: opinions that were left out, or judges with room to read them. */
const noSample = ['NOTHING_LEFT_OUT', 'NO_ROOM_FOR_SAMPLE'];

/**
 * A sample of what the shortlist left out goes to two judges each, among the rest.
 *
 * @returns how many readings there are in all; `null` where there is no sample to read
 */
export async function giveOutSample(trial: Trial, roundId: string): Promise<number | null> {
  const { assignLeftOutSample: answered } = await trial.staff.manager.graph.data<Answered>(
    assignLeftOutSample,
    { input: { roundId, judgesPerItem: 2 } },
  );
  const [refused] = answered.userErrors;
  if (refused && !noSample.includes(refused.code)) throw new Error(refused.message);
  return answered.round?.progress.assigned ?? null;
}
