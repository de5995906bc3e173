import { type Clock, type Database, newId, type Transaction } from '@chia-se/subgraph-kit';
import { AssignmentRepository } from '../assignment/assignment.repository.ts';
import { AssignmentStatus } from '../assignment/assignment.type.ts';
import { lockOwnAssignment } from '../assignment/lock-own-assignment.ts';
import type { CriterionRow } from '../criterion/criterion.row.ts';
import { isLateChange } from '../late-change/is-late-change.ts';
import { LateChangeRepository } from '../late-change/late-change.repository.ts';
import type { LateChange } from '../late-change/late-change.type.ts';
import { RoundRepository } from '../round/round.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { refuseClose } from '../round-close/round-close.errors.ts';
import { RubricRepository } from '../rubric/rubric.repository.ts';
import {
  checkDraft,
  checkSubmission,
  type ScorecardContent,
  sameContent,
} from './check-scorecard.ts';
import { refuseScorecard } from './scorecard.errors.ts';
import type { ScorecardInput } from './scorecard.input.ts';
import { ScorecardRepository } from './scorecard.repository.ts';
import type { ScorecardRow, ScorecardVersionRow } from './scorecard.row.ts';
import { ScorecardStatus } from './scorecard.type.ts';

type Check = (input: ScorecardInput, criteria: readonly CriterionRow[]) => ScorecardContent;

/** What judges think. Each reads and writes their own alone. */
export class ScorecardService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps a draft, complete or not. What was handed in is changed by handing in again. */
  save(judgeId: string, input: ScorecardInput): Promise<ScorecardRow> {
    return this.#write(judgeId, input, checkDraft, (before, content, now) => {
      if (before.status === ScorecardStatus.SUBMITTED) throw refuseScorecard('ALREADY_SUBMITTED');
      return { ...before, ...content, savedAt: now };
    });
  }

  /** Hands a scorecard in, or changes it until the round is finalised; the same content again changes nothing. */
  submit(judgeId: string, input: ScorecardInput): Promise<ScorecardRow> {
    return this.#write(judgeId, input, checkSubmission, (before, content, now) => {
      if (before.status === ScorecardStatus.SUBMITTED && sameContent(before, content))
        return before;
      const status = ScorecardStatus.SUBMITTED;
      const version = before.version + 1;
      return { ...before, ...content, status, version, savedAt: now, submittedAt: now };
    });
  }

  /** For the judge whose assignments these are, and nobody else. */
  listOfAssignments(assignmentIds: readonly string[]): Promise<ScorecardRow[]> {
    return new ScorecardRepository(this.database).listOfAssignments(assignmentIds);
  }

  /** For the judge whose scorecards these are, and nobody else. */
  listVersions(scorecardIds: readonly string[]): Promise<ScorecardVersionRow[]> {
    return new ScorecardRepository(this.database).listVersions(scorecardIds);
  }

  /** Changes that came when most of a round was in; one more than asked for. */
  listLate(
    roundId: string,
    limit: number,
    after: { scorecardId: string; version: number } | null,
  ): Promise<LateChange[]> {
    return new LateChangeRepository(this.database).listOfRound(roundId, limit, after);
  }

  #write(
    judgeId: string,
    input: ScorecardInput,
    check: Check,
    change: (before: ScorecardRow, content: ScorecardContent, now: Date) => ScorecardRow,
  ): Promise<ScorecardRow> {
    return this.database.transaction(async (tx) => {
      const { round, assignment } = await lockOwnAssignment(tx, judgeId, input.assignmentId);
      // What was given out before the round closed is in, or no longer counts.
      if (round.closedAt && assignment.assignedAt <= round.closedAt) {
        throw refuseClose('ROUND_CLOSED');
      }
      const content = check(input, await new RubricRepository(tx).listCriteria([round.rubricId]));
      const now = this.clock();
      const before = await cardOf(tx, round, assignment.id, now);
      const after = change(before, content, now);
      if (after !== before) await keep(tx, before, after);
      return after;
    });
  }
}

/** The scorecard as it stands, or a blank one. */
async function cardOf(
  tx: Transaction,
  round: RoundRow,
  assignmentId: string,
  now: Date,
): Promise<ScorecardRow> {
  const [known] = await new ScorecardRepository(tx).listOfAssignments([assignmentId]);
  return (
    known ?? {
      id: newId(now),
      assignmentId,
      roundId: round.id,
      scores: [],
      comment: '',
      confidence: null,
      status: ScorecardStatus.DRAFT,
      version: 0,
      savedAt: now,
      submittedAt: null,
    }
  );
}

async function keep(tx: Transaction, before: ScorecardRow, after: ScorecardRow): Promise<void> {
  const scorecards = new ScorecardRepository(tx);
  await scorecards.upsert(after);
  const status =
    after.status === ScorecardStatus.SUBMITTED
      ? AssignmentStatus.SUBMITTED
      : AssignmentStatus.DRAFT;
  await new AssignmentRepository(tx).setStatus(after.assignmentId, status);
  if (after.version === before.version) return;
  await scorecards.insertVersion({
    scorecardId: after.id,
    version: after.version,
    scores: after.scores,
    comment: after.comment,
    confidence: after.confidence,
    submittedAt: after.savedAt,
    isLate:
      after.version > 1 && isLateChange(await new RoundRepository(tx).countHandedIn(after.roundId)),
  });
}
