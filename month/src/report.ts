import { readWinners } from './invariants.ts';
import type { MonthOutcome } from './play-month.ts';

/** Prints what the month came to. Returns how many invariants are broken. */
export async function printReport(outcome: MonthOutcome): Promise<number> {
  const { submitted, screened, gathered, judged, ended, awarded, answered, truth, seconds } =
    outcome;
  heading('Counts');
  const rate = (stage: string, count: number) => {
    const took = seconds.find(([name]) => name === stage)?.[1] ?? 0;
    return took > 0 ? `${(count / took).toFixed(0)}/s` : '';
  };
  table([
    ['opinions read', outcome.rows, ''],
    ['signed in and submitted', submitted.submissions.length, rate('submit', outcome.rows)],
    ['  of them sent twice', submitted.repeated, ''],
    ['rejected', screened.rejected, ''],
    ['held by automatic screening', screened.heldOnArrival, ''],
    ['held / released again', `${screened.held} / ${screened.released}`, ''],
    ['acknowledged', screened.acknowledged, rate('screen', screened.acknowledged)],
    ['copies flagged, still to merge', gathered.copies, ''],
    ['clusters of the same matter', gathered.clusters.length, `${gathered.clustered} opinions`],
    ['eligible for judging', judged.eligible, ''],
    ['shortlisted', judged.shortlisted, ''],
    ['assignments', judged.assigned, ''],
    ['scorecards', judged.scorecards, rate('judge', judged.scorecards)],
    ['contested at the prize boundary', ended.contested, `settled by ${ended.settledBy}`],
    ['  read by an extra judge', ended.extraScorecards, ''],
    ['good ideas missed by the shortlist', ...missed(ended)],
    ['awards', awarded.awards.length, ''],
    ['claimed', awarded.claimed, ''],
    ['fulfilled', awarded.fulfilled, ''],
    ['answered and told once', `${answered.answered} / ${answered.toldOnce}`, ''],
  ]);

  heading('Time');
  table(seconds.map(([stage, took]) => [stage, `${took.toFixed(1)} s`, '']));

  heading('Largest clusters');
  table(gathered.clusters.slice(0, 10).map(({ name, size }) => [name.slice(0, 40), size, '']));

  heading('Planted against recovered');
  table([
    [
      'judge severity, correlation',
      truth.severityCorrelation.toFixed(3),
      `${outcome.trial.staff.judges.length} judges`,
    ],
    ['truth and raw mean, correlation', truth.agreement.rawMean.toFixed(3), ''],
    ['truth and corrected score, correlation', truth.agreement.corrected.toFixed(3), ''],
    [
      `truly best ${truth.places} found by raw mean`,
      `${truth.deserved.rawMean} of ${truth.places}`,
      '',
    ],
    [
      `truly best ${truth.places} found by corrected score`,
      `${truth.deserved.corrected} of ${truth.places}`,
      '',
    ],
  ]);

  heading('Winners');
  for (const winner of await readWinners(outcome)) {
    console.log(
      `  ${(winner.maskedPhoneNumber ?? 'không công bố').padEnd(16)} ${winner.prize.name}`,
    );
  }

  heading('Invariants');
  for (const { law, holds, checked } of outcome.invariants) {
    console.log(`  ${holds ? '✓' : '✗ BROKEN'} ${law}\n      ${checked}`);
  }
  console.log('  – 6 (expiry) and 9 (the staff trail) are not checked here: see their own tests.');
  return outcome.invariants.filter(({ holds }) => !holds).length;
}

/** The estimated rate with its interval, and what it rests on. */
function missed({ missedIdeas }: MonthOutcome['ended']): [string, string] {
  if (!missedIdeas) return ['–', 'no sample was judged'];
  const { judged, rate, low, high } = missedIdeas;
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  return [percent(rate), `${percent(low)} to ${percent(high)}, from ${judged} of what it left out`];
}

function heading(text: string): void {
  console.log(`\n${text}`);
}

function table(rows: readonly (readonly [string, string | number, string])[]): void {
  for (const [label, value, note] of rows) {
    console.log(`  ${label.padEnd(40)} ${String(value).padStart(12)}  ${note}`);
  }
}
