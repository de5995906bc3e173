import { JudgingRefusal, judgeConduct, rankRound } from '@chia-se/judging';
import {
  type Clock,
  type Connection,
  type Database,
  decodeCursor,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { DecisionRecordRepository } from '../decision-record/decision-record.repository.ts';
import type { DecisionRecordRow } from '../decision-record/decision-record.row.ts';
import { PairwiseComparisonRepository } from '../pairwise-comparison/pairwise-comparison.repository.ts';
import { settledOrRefused } from '../prize-boundary/settle-boundary.ts';
import { changeRound } from '../round/change-round.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { mayBecome } from '../round/round-status.ts';
import { judgedOrRefused, statisticsOf } from './compute-ranking.ts';
import { freezeRound } from './freeze-round.ts';
import { refuseResult } from './result.errors.ts';
import type { FinaliseRoundInput } from './result.input.ts';
import { ResultRepository } from './result.repository.ts';
import type { JudgeStatisticRow, ResultRow } from './result.row.ts';
import type { JudgeStatistic } from './result.type.ts';
import { readRoundInputs } from './round-inputs.ts';

/** How rounds came out. */
export class ResultService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  /**
   * Ends a round: the ranking with severities taken out, the decision record and the news for the
   * others, in one transaction behind the lock that every scorecard waits for. Afterwards nothing of
   * the round changes again.
   *
   * @throws Refusal also where scorecards are missing, where no fair ranking follows from them, or
   *   where a prize boundary lies inside the noise and nothing settles it
   */
  finalise(actorId: string, input: FinaliseRoundInput): Promise<RoundRow> {
    const { roundId, force, overrideReason } = input;
    const when = (status: RoundStatus) => mayBecome(status, RoundStatus.FINALISED);
    return changeRound(
      this,
      { roundId, actorId, deed: 'FINALISE_ROUND', when },
      async (tx, round, now) => {
        const inputs = await readRoundInputs(tx, round);
        const { open, lapsed, unjudged, scorecards } = inputs;
        const forced = open > 0 || unjudged.length > 0;
        if (forced && !force) {
          const parameters = { open, unjudged: unjudged.length };
          throw refuseResult('SCORECARDS_MISSING', { field: ['input', 'force'], parameters });
        }
        const judgement = judgedOrRefused(round, inputs);
        const opened = await new PairwiseComparisonRepository(tx).findState(roundId);
        const boundary = settledOrRefused(round, judgement, opened, overrideReason ?? null);
        const final = opened?.open === 0 ? opened : null;
        const ended = { ...round, finalisedAt: now };
        await freezeRound(tx, {
          round: ended,
          inputs,
          judgement,
          boundary,
          final,
          forced: forced || lapsed > 0,
        });
        const note = forced || lapsed > 0 ? `; ended with ${open + lapsed} scorecards missing` : '';
        const reason = boundary.reason === null ? '' : `: ${boundary.reason}`;
        return `${scorecards.length} scorecards, ${unjudged.length} opinions without any${note}; prize boundary settled by ${boundary.settledBy}${reason}`;
      },
    );
  }

  /** Best first. `null` before the round is finalised: there is no ranking to look at on the way. */
  async listPage(
    roundId: string,
    isFinal: boolean,
    first: number,
    after: string | null,
  ): Promise<Connection<ResultRow> | null> {
    const limit = pageSize(first);
    const place = Number(decodeCursor(after, 1)?.[0] ?? 0);
    if (!isFinal) return null;
    const isPlace = Number.isInteger(place) && place >= 0 && place < 2 ** 31;
    const rows = isPlace
      ? await new ResultRepository(this.database).listPage(roundId, limit, place)
      : [];
    return toConnection(rows, limit, (row) => [row.place]);
  }

  /** How judges score while the round runs, under codes alone; empty while they cannot be compared. */
  async statisticsAsThingsStand(round: RoundRow): Promise<JudgeStatistic[] | null> {
    if (round.status !== RoundStatus.ASSIGNED) return null;
    const { input } = await readRoundInputs(this.database, round);
    try {
      const { judges } = rankRound(input);
      return statisticsOf(round.id, { judges }, judgeConduct(input), []).map((of) => ({
        ...of,
        staffId: null,
      }));
    } catch (error) {
      if (error instanceof JudgingRefusal) return [];
      throw error;
    }
  }

  listStatistics(roundIds: readonly string[]): Promise<JudgeStatisticRow[]> {
    return new ResultRepository(this.database).listStatistics(roundIds);
  }

  /** By its hash, in either case; `null` for what is none, too. */
  async findRecord(hash: string): Promise<DecisionRecordRow | null> {
    if (!/^[0-9a-f]{64}$/i.test(hash)) return null;
    return new DecisionRecordRepository(this.database).findByHash(hash.toLowerCase());
  }

  listRecords(roundIds: readonly string[]): Promise<DecisionRecordRow[]> {
    return new DecisionRecordRepository(this.database).listOfRounds(roundIds);
  }
}
