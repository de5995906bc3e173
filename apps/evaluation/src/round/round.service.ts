import {
  type Clock,
  type Connection,
  type Database,
  decodeCursor,
  isId,
  newId,
  pageSize,
  toConnection,
  type Viewer,
} from '@chia-se/subgraph-kit';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { JudgingRulesRepository } from '../judging-rules/judging-rules.repository.ts';
import { PeriodRepository } from '../period/period.repository.ts';
import { RubricRepository } from '../rubric/rubric.repository.ts';
import { newCodeKey } from './blind-code.ts';
import { numbersOfRound } from './numbers-of-round.ts';
import { refuseRound } from './round.errors.ts';
import type { OpenRoundInput } from './round.input.ts';
import { RoundRepository } from './round.repository.ts';
import type { RoundRow } from './round.row.ts';
import { type RoundProgress, RoundStatus } from './round.type.ts';

/** Which rounds there are, and who may know of them. */
export class RoundService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a round by the rules that were frozen when its period opened.
   *
   * @throws Refusal of `round.errors.ts`
   */
  async open(actorId: string, input: OpenRoundInput): Promise<RoundRow> {
    const name = checkedName(input);
    try {
      return await this.database.transaction(async (tx) => {
        const [period] = isId(input.periodId)
          ? await new PeriodRepository(tx).listByIds([input.periodId])
          : [];
        if (!period) throw refuseRound('PERIOD_UNKNOWN', { field: ['input', 'periodId'] });
        const [rubric] = await new RubricRepository(tx).listByIds([period.rubricId]);
        if (!rubric) throw new Error(`The rubric of the period ${period.id} is gone.`);
        const [rules] = await new JudgingRulesRepository(tx).listByIds(
          period.rulesId === null ? [] : [period.rulesId],
        );
        const openedAt = this.clock();
        const round: RoundRow = {
          id: newId(openedAt),
          periodId: period.id,
          programmeId: period.programmeId,
          name,
          status: RoundStatus.OPEN,
          ...numbersOfRound(rules ?? null, period.code, input),
          rulesId: period.rulesId,
          rubricId: rubric.id,
          rubricHash: rubric.hash,
          shortlistRule: null,
          codeKey: newCodeKey(),
          openedAt,
          dueAt: null,
          closedAt: null,
          finalisedAt: null,
        };
        await new RoundRepository(tx).insert(round);
        await new DecisionRepository(tx).insert({
          actorId,
          deed: 'OPEN_ROUND',
          subjectId: round.id,
          reason: round.deviation,
          decidedAt: openedAt,
        });
        return round;
      });
    } catch (error) {
      if (!isTakenName(error)) throw error;
      throw refuseRound('ROUND_NAME_TAKEN', { field: ['input', 'name'] });
    }
  }

  listByIds(ids: readonly string[]): Promise<RoundRow[]> {
    return new RoundRepository(this.database).listByIds(ids.filter(isId));
  }

  listProgress(roundIds: readonly string[]): Promise<RoundProgress[]> {
    return new RoundRepository(this.database).listProgress(roundIds);
  }

  /** Of one period or of all, the newest first; only finalised ones for whoever may not read rounds. */
  async list(
    viewer: Viewer,
    periodId: string | null,
    first: number,
    after: string | null,
  ): Promise<Connection<RoundRow>> {
    const limit = pageSize(first);
    const [cursor = null] = decodeCursor(after, 1) ?? [];
    if ((periodId !== null && !isId(periodId)) || (cursor !== null && !isId(cursor))) {
      return toConnection<RoundRow>([], limit, (row) => [row.id]);
    }
    const onlyFinalised = !viewer.scopes.has('round:read');
    const page = { periodId, onlyFinalised, limit, after: cursor };
    const rows = await new RoundRepository(this.database).listPage(page);
    return toConnection(rows, limit, (row) => [row.id]);
  }
}

/** A round that runs is for staff who may read rounds; its outcome is for everybody. */
export function isVisible(round: RoundRow, viewer: Viewer): boolean {
  return round.status === RoundStatus.FINALISED || viewer.scopes.has('round:read');
}

function checkedName(input: OpenRoundInput): string {
  const name = input.name.normalize('NFC').trim();
  if (name.length < 1 || name.length > 100) {
    throw refuseRound('ROUND_NAME_MISSING', { field: ['input', 'name'] });
  }
  if ((input.judgesPerItem ?? 1) < 1 || (input.judgesPerItem ?? 1) > 15) {
    throw refuseRound('JUDGES_PER_ITEM_OUT_OF_RANGE', { field: ['input', 'judgesPerItem'] });
  }
  if ((input.prizePlaces ?? 1) < 1 || (input.prizePlaces ?? 1) > 1_000) {
    throw refuseRound('PRIZE_PLACES_OUT_OF_RANGE', { field: ['input', 'prizePlaces'] });
  }
  if ((input.anchors ?? 0) < 0 || (input.anchors ?? 0) > 5) {
    throw refuseRound('ANCHORS_OUT_OF_RANGE', { field: ['input', 'anchors'] });
  }
  return name;
}

function isTakenName(error: unknown): boolean {
  const { code, constraint } = (error as { driverError?: { code?: string; constraint?: string } })
    .driverError ?? { code: undefined, constraint: undefined };
  return code === '23505' && constraint === 'round_name_in_period';
}
