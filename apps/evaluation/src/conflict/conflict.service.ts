import {
  type Clock,
  type Connection,
  type Database,
  decodeCursor,
  isId,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { AssignmentRepository, type InboxItem } from '../assignment/assignment.repository.ts';
import { AssignmentStatus } from '../assignment/assignment.type.ts';
import { giveReadings } from '../assignment/give-readings.ts';
import { lockOwnAssignment } from '../assignment/lock-own-assignment.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { refuseConflict } from './conflict.errors.ts';
import type { DeclareConflictInput } from './conflict.input.ts';
import { ConflictRepository } from './conflict.repository.ts';
import type { Conflict } from './conflict.type.ts';

/** Who must not judge what. */
export class ConflictService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Who of the panel must not read what of the shortlist, before anything is assigned. */
  async listOfRound(
    roundId: string,
    first: number,
    after: string | null,
  ): Promise<Connection<Conflict>> {
    const limit = pageSize(first);
    const keyOf = (one: Conflict) => [one.opinion, one.staffId];
    const cursor = decodeCursor(after, 2);
    const key = cursor && { opinion: cursor[0] as string, staffId: cursor[1] as string };
    if (!isId(roundId) || (key && !isId(key.staffId))) return toConnection([], limit, keyOf);
    const conflicts = new ConflictRepository(this.database);
    return toConnection(await conflicts.listOfRound(roundId, limit, key), limit, keyOf);
  }

  /**
   * Releases a judge of an opinion, in this round and every later one; a scorecard that was handed in
   * does not count, and another judge with room reads in their place. Until the round is finalised.
   */
  async declare(judgeId: string, input: DeclareConflictInput): Promise<InboxItem> {
    const reason = input.reason.normalize('NFC').trim();
    if (reason.length < 3 || reason.length > 500) {
      throw refuseConflict('REASON_MISSING', { field: ['input', 'reason'] });
    }
    return this.database.transaction(async (tx) => {
      const { round, assignment } = await lockOwnAssignment(
        tx,
        judgeId,
        input.assignmentId,
        'change',
      );
      const now = this.clock();
      const assignments = new AssignmentRepository(tx);
      await assignments.setStatus(assignment.id, AssignmentStatus.RECUSED);
      const { feedbackId } = assignment;
      const conflict = { judgeId, feedbackId, roundId: round.id, reason, declaredAt: now };
      await new ConflictRepository(tx).insertOnce(conflict);
      await new DecisionRepository(tx).insert({
        actorId: judgeId,
        deed: 'DECLARE_CONFLICT',
        subjectId: assignment.id,
        reason,
        decidedAt: now,
      });
      const judges = await assignments.countMissing(round, feedbackId);
      if (judges > 0) await giveReadings(tx, round, [{ feedbackId, judges }], now);
      return (await assignments.findOfJudge(assignment.id, judgeId)) as InboxItem;
    });
  }
}
