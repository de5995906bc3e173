/** From this share of a round's scorecards on, a judge may guess what a change would do. */
const mostlyIn = 0.9;

/**
 * Whether a change of a scorecard that had been handed in comes suspiciously late: nine tenths of the
 * round's scorecards are in. It counts like any other; managers see it noted, with what changed left
 * out, and ask the judge.
 */
export function isLateChange(round: { assigned: number; submitted: number }): boolean {
  return round.assigned > 0 && round.submitted >= mostlyIn * round.assigned;
}
