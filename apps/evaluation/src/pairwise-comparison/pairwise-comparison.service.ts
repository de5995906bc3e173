import {
  type Clock,
  type Connection,
  type Database,
  decodeCursor,
  isId,
  newId,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { AssignmentRepository } from '../assignment/assignment.repository.ts';
import { contestedOf } from '../prize-boundary/prize-boundary.service.ts';
import type { RoundInputs } from '../result/round-inputs.ts';
import { assignmentCode } from '../round/blind-code.ts';
import { changeRound } from '../round/change-round.ts';
import { refuseRound } from '../round/round.errors.ts';
import { RoundRepository } from '../round/round.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { refuseComparison } from './pairwise-comparison.errors.ts';
import type { ComparePairInput, OpenPairwiseFinalInput } from './pairwise-comparison.input.ts';
import { type PairToRead, PairwiseComparisonRepository } from './pairwise-comparison.repository.ts';
import type { PairwiseComparisonRow } from './pairwise-comparison.row.ts';
import { mostFinalists, type PlannedComparison, planComparisons } from './plan-comparisons.ts';

const usualJudgesPerPair = 3;
const field = ['input', 'comparisonId'];

/** Finals in pairs between opinions that the scores do not tell apart. */
export class PairwiseComparisonService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  /**
   * Opens the final between the contested opinions of a round: every pair of them, to the panel.
   *
   * @throws Refusal also where the boundary is clear or not known yet, or there are too many contested
   */
  open(actorId: string, input: OpenPairwiseFinalInput): Promise<RoundRow> {
    const judgesPerPair = input.judgesPerPair ?? usualJudgesPerPair;
    if (judgesPerPair < 1 || judgesPerPair > 15) {
      throw refuseComparison('JUDGES_PER_PAIR_OUT_OF_RANGE', { field: ['input', 'judgesPerPair'] });
    }
    const { roundId } = input;
    const when = (status: RoundStatus) => status === RoundStatus.ASSIGNED;
    return changeRound(
      this,
      { roundId, actorId, deed: 'OPEN_PAIRWISE_FINAL', when },
      async (tx, round, now) => {
        const finals = new PairwiseComparisonRepository(tx);
        if (await finals.findState(roundId)) throw refuseComparison('PAIRWISE_FINAL_ALREADY_OPEN');
        const { inputs, contested } = await contestedOf(tx, round);
        if (contested.length > mostFinalists) {
          const parameters = { contested: contested.length, most: mostFinalists };
          throw refuseComparison('TOO_MANY_CONTESTED', { parameters });
        }
        const codes = new Set(contested);
        const assignable = await new AssignmentRepository(tx).listAssignable(roundId);
        const finalists = assignable
          .filter(({ code }) => codes.has(code))
          .map(({ code, conflicts }) => ({ code, unable: conflicts }));
        const judges = inputs.panel.filter((judge) => judge.mayJudge).map(({ code }) => code);
        const plan = planComparisons(round.codeKey, finalists, judges, judgesPerPair);
        if (plan.length === 0) throw refuseComparison('NOBODY_TO_COMPARE');
        await finals.open(
          { roundId, judgesPerPair, openedAt: now },
          inputs.items
            .filter(({ code }) => codes.has(code))
            .map(({ feedbackId }) => ({ roundId, feedbackId })),
          comparisonsOf(round, plan, inputs, now),
        );
        return `${finalists.length} finalists, ${plan.length} comparisons`;
      },
    );
  }

  /** A judge's own, in the order of reading. */
  async listInbox(
    judgeId: string,
    roundId: string,
    first: number,
    after: string | null,
  ): Promise<Connection<PairToRead>> {
    const limit = pageSize(first);
    const position = Number(decodeCursor(after, 1)?.[0] ?? 0);
    const isPosition = Number.isInteger(position) && position >= 0 && position < 2 ** 31;
    const rows =
      isPosition && isId(roundId)
        ? await new PairwiseComparisonRepository(this.database).listPage({
            judgeId,
            roundId,
            limit,
            after: position,
          })
        : [];
    return toConnection(rows, limit, (row) => [row.position]);
  }

  /** Gives a verdict, which stands; the same again changes nothing. Until the round is finalised. */
  async compare(judgeId: string, input: ComparePairInput): Promise<PairToRead> {
    const { comparisonId, verdict } = input;
    return this.database.transaction(async (tx) => {
      const finals = new PairwiseComparisonRepository(tx);
      const found = isId(comparisonId) ? await finals.findOfJudge(comparisonId, judgeId) : null;
      if (!found) throw refuseComparison('COMPARISON_UNKNOWN', { field });
      const round = await new RoundRepository(tx).findLocked(found.roundId, 'use');
      if (round?.status === RoundStatus.FINALISED) throw refuseRound('ROUND_FINALISED');
      const row = await finals.getLocked(comparisonId);
      if (row.verdict === verdict) return { ...found, verdict };
      if (row.verdict !== null) throw refuseComparison('VERDICT_STANDS', { field });
      await finals.setVerdict(comparisonId, verdict, this.clock());
      return { ...found, verdict };
    });
  }
}

function comparisonsOf(
  round: RoundRow,
  plan: readonly PlannedComparison[],
  { items, panel }: RoundInputs,
  now: Date,
): PairwiseComparisonRow[] {
  const feedbackIds = new Map(items.map(({ code, feedbackId }) => [code, feedbackId]));
  const judgeIds = new Map(panel.map(({ code, judgeId }) => [code, judgeId]));
  const positions = new Map<string, number>();
  return plan.map(({ judge, first, second }) => {
    const judgeId = judgeIds.get(judge) as string;
    const [firstId, secondId] = [feedbackIds.get(first), feedbackIds.get(second)] as [
      string,
      string,
    ];
    const position = (positions.get(judge) ?? 0) + 1;
    positions.set(judge, position);
    return {
      id: newId(now),
      roundId: round.id,
      judgeId,
      firstId,
      secondId,
      firstCode: assignmentCode(round.codeKey, firstId, judgeId),
      secondCode: assignmentCode(round.codeKey, secondId, judgeId),
      position,
      verdict: null,
      comparedAt: null,
    };
  });
}
