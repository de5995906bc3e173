import { isId, type Transaction } from '@chia-se/subgraph-kit';
import { refuseRound } from '../round/round.errors.ts';
import { RoundRepository } from '../round/round.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { refuseAssignment } from './assignment.errors.ts';
import { AssignmentRepository } from './assignment.repository.ts';
import type { AssignmentRow } from './assignment.row.ts';
import { AssignmentStatus } from './assignment.type.ts';

const field = ['input', 'assignmentId'];

/**
 * A judge's own assignment, locked for a change. The round is locked first, in a way that judges
 * share and its end does not: whatever is written here is written before the round is finalised, or
 * not at all. What gives others something to read as well locks the round for a `change`.
 *
 * @throws Refusal ASSIGNMENT_UNKNOWN, ROUND_FINALISED, ALREADY_RECUSED, TAKEN_BACK
 */
export async function lockOwnAssignment(
  tx: Transaction,
  judgeId: string,
  assignmentId: string,
  lock: 'change' | 'use' = 'use',
): Promise<{ round: RoundRow; assignment: AssignmentRow }> {
  const assignments = new AssignmentRepository(tx);
  const roundId = isId(assignmentId) ? await assignments.findRoundId(assignmentId, judgeId) : null;
  const round = roundId === null ? null : await new RoundRepository(tx).findLocked(roundId, lock);
  if (!round) throw refuseAssignment('ASSIGNMENT_UNKNOWN', { field });
  if (round.status === RoundStatus.FINALISED) throw refuseRound('ROUND_FINALISED');
  const assignment = await assignments.getLocked(assignmentId);
  if (await assignments.isWithdrawn(assignment.feedbackId)) {
    throw refuseAssignment('ASSIGNMENT_UNKNOWN', { field });
  }
  if (assignment.status === AssignmentStatus.RECUSED) {
    throw refuseAssignment('ALREADY_RECUSED', { field });
  }
  if (assignment.status === AssignmentStatus.REASSIGNED) {
    throw refuseAssignment('TAKEN_BACK', { field });
  }
  return { round, assignment };
}
