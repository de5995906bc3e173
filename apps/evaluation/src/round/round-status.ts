import { RoundStatus } from './round.type.ts';

/**
 * What may follow what. Preparing may be done again until the assignments are out; from then on judges
 * are at work, and only the end is left.
 */
const next: Readonly<Record<RoundStatus, readonly RoundStatus[]>> = {
  OPEN: [RoundStatus.SHORTLISTED],
  SHORTLISTED: [RoundStatus.SHORTLISTED, RoundStatus.ASSIGNED],
  ASSIGNED: [RoundStatus.FINALISED],
  FINALISED: [],
};

export function mayBecome(from: RoundStatus, to: RoundStatus): boolean {
  return next[from].includes(to);
}
