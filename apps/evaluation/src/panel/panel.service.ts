import { type Clock, type Database, isId } from '@chia-se/subgraph-kit';
import { JudgeRepository } from '../judge/judge.repository.ts';
import { judgeCode } from '../round/blind-code.ts';
import { changeRound } from '../round/change-round.ts';
import { refuseRound } from '../round/round.errors.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { refusePanel } from './panel.errors.ts';
import type { PanelJudgeInput, SetPanelInput } from './panel.input.ts';
import { PanelRepository } from './panel.repository.ts';
import type { PanelMember } from './panel.type.ts';

/** Who judges in a round. */
export class PanelService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  /** Names the panel, in place of whichever there was, until the assignments are out. */
  async set(actorId: string, input: SetPanelInput): Promise<RoundRow> {
    checkPanel(input.judges);
    if (input.judges.some((judge) => judge.staffId === actorId)) {
      throw refuseRound('JUDGE_MAY_NOT_RUN_ROUND', { field: ['input', 'judges'] });
    }
    const { roundId, judges } = input;
    const when = (status: RoundStatus) => status !== RoundStatus.ASSIGNED;
    return changeRound(this, { roundId, actorId, deed: 'SET_PANEL', when }, async (tx, round) => {
      const known = await new JudgeRepository(tx).listByIds(judges.map((judge) => judge.staffId));
      const able = new Set(known.filter((judge) => judge.mayJudge).map((judge) => judge.staffId));
      const unable = judges.findIndex((judge) => !able.has(judge.staffId));
      if (unable >= 0) throw refuseJudge('JUDGE_UNKNOWN', unable, 'staffId');
      await new PanelRepository(tx).replace(
        roundId,
        judges.map(({ staffId, limit, topics }) => ({
          roundId,
          judgeId: staffId,
          code: judgeCode(round.codeKey, staffId),
          readingLimit: limit,
          topics: topics ?? [],
        })),
      );
      return `${judges.length} judges`;
    });
  }

  listMembers(roundIds: readonly string[]): Promise<PanelMember[]> {
    return new PanelRepository(this.database).listMembers(roundIds);
  }
}

function checkPanel(judges: readonly PanelJudgeInput[]): void {
  if (judges.length < 2 || judges.length > 500) {
    throw refusePanel('PANEL_SIZE_OUT_OF_RANGE', { field: ['input', 'judges'] });
  }
  const seen = new Set<string>();
  for (const [place, { staffId, limit }] of judges.entries()) {
    if (!isId(staffId)) throw refuseJudge('JUDGE_UNKNOWN', place, 'staffId');
    if (seen.has(staffId)) throw refuseJudge('JUDGE_NAMED_TWICE', place, 'staffId');
    if (limit < 1 || limit > 10_000)
      throw refuseJudge('READING_LIMIT_OUT_OF_RANGE', place, 'limit');
    seen.add(staffId);
  }
}

function refuseJudge(
  code: 'JUDGE_UNKNOWN' | 'JUDGE_NAMED_TWICE' | 'READING_LIMIT_OUT_OF_RANGE',
  place: number,
  field: string,
) {
  return refusePanel(code, { field: ['input', 'judges', String(place), field] });
}
