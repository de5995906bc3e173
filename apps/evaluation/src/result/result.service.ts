import {
  type Clock,
  type Connection,
  type Database,
  decodeCursor,
  pageSize,
  type Transaction,
  toConnection,
} from '@chia-se/subgraph-kit';
import { AssignmentRepository } from '../assignment/assignment.repository.ts';
import { DecisionRecordRepository } from '../decision-record/decision-record.repository.ts';
import type { DecisionRecordRow } from '../decision-record/decision-record.row.ts';
import { decisionRecordOf } from '../decision-record/decision-record.ts';
import { PanelRepository } from '../panel/panel.repository.ts';
import { changeRound } from '../round/change-round.ts';
import { RoundRepository } from '../round/round.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { mayBecome } from '../round/round-status.ts';
import { RubricRepository } from '../rubric/rubric.repository.ts';
import { rankedOrRefused, rankingInputOf, resultsOf, statisticsOf } from './compute-ranking.ts';
import { refuseResult } from './result.errors.ts';
import type { FinaliseRoundInput } from './result.input.ts';
import { type CountedScorecard, type JudgedItem, ResultRepository } from './result.repository.ts';
import type { JudgeStatisticRow, ResultRow } from './result.row.ts';

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
   * @throws Refusal also where scorecards are missing, or where no fair ranking follows from them
   */
  finalise(actorId: string, { roundId, force }: FinaliseRoundInput): Promise<RoundRow> {
    const when = (status: RoundStatus) => mayBecome(status, RoundStatus.FINALISED);
    return changeRound(
      this,
      { roundId, actorId, deed: 'FINALISE_ROUND', when },
      async (tx, round, now) => {
        const results = new ResultRepository(tx);
        const items = await results.lockItems(roundId);
        const scorecards = await results.listScorecards(roundId);
        const open = await results.countOpen(roundId);
        const unjudged = unjudgedOf(items, scorecards);
        const missing = open > 0 || unjudged.length > 0;
        if (missing && !force) {
          const parameters = { open, unjudged: unjudged.length };
          throw refuseResult('SCORECARDS_MISSING', { field: ['input', 'force'], parameters });
        }
        await this.#freeze(tx, { ...round, finalisedAt: now }, items, scorecards, missing);
        const note = missing ? `; ended with ${open} scorecards missing` : '';
        return `${scorecards.length} scorecards, ${unjudged.length} opinions without any${note}`;
      },
    );
  }

  async #freeze(
    tx: Transaction,
    round: RoundRow & { finalisedAt: Date },
    items: readonly JudgedItem[],
    scorecards: readonly CountedScorecard[],
    forced: boolean,
  ): Promise<void> {
    const rubrics = new RubricRepository(tx);
    const [rubric] = await rubrics.listByIds([round.rubricId]);
    const criteria = await rubrics.listCriteria([round.rubricId]);
    const panel = await new PanelRepository(tx).listJudges(round.id);
    const input = rankingInputOf(items, scorecards, criteria);
    const ranking = rankedOrRefused(input, panel);
    const { finalisedAt } = round;
    const record = decisionRecordOf({
      round,
      rubricVersion: rubric?.version ?? 0,
      input,
      ranking,
      unjudged: unjudgedOf(items, scorecards),
      forced,
      finalisedAt,
    });
    const results = resultsOf(round.id, ranking, items, input.criteria);
    const repository = new ResultRepository(tx);
    await repository.insertResults(results);
    await repository.insertStatistics(statisticsOf(round.id, ranking, panel));
    await new DecisionRecordRepository(tx).insert({
      ...record,
      roundId: round.id,
      recordedAt: finalisedAt,
    });
    await new AssignmentRepository(tx).lapse(round.id);
    await new RoundRepository(tx).finalise(round.id, finalisedAt);
    await tx.publish('RoundFinalised', {
      roundId: round.id,
      programmeId: round.programmeId,
      periodId: round.periodId,
      finalisedAt: finalisedAt.toISOString(),
      judgeIds: panel.map(({ judgeId }) => judgeId),
      ranking: results.map(({ rank, feedbackId, subscriberId, score }) => ({
        rank,
        feedbackId,
        subscriberId,
        score,
      })),
    });
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

function unjudgedOf(
  items: readonly JudgedItem[],
  scorecards: readonly CountedScorecard[],
): string[] {
  const scored = new Set(scorecards.map(({ item }) => item));
  return items.filter(({ code }) => !scored.has(code)).map(({ code }) => code);
}
