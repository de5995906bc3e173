import type { Clock, Database } from '@chia-se/subgraph-kit';
import { changeRound } from '../round/change-round.ts';
import { refuseRound } from '../round/round.errors.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { checkJudges, largestPanel, refuseUnable } from './check-judges.ts';
import { refusePanel } from './panel.errors.ts';
import type { SetPanelInput } from './panel.input.ts';
import { PanelRepository } from './panel.repository.ts';
import type { PanelMember } from './panel.type.ts';
import { memberOf } from './panel-member.row.ts';

/** Who judges in a round. */
export class PanelService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  /** Names the panel, in place of whichever there was, until the assignments are out. */
  async set(actorId: string, input: SetPanelInput): Promise<RoundRow> {
    if (input.judges.length < 2 || input.judges.length > largestPanel) {
      throw refusePanel('PANEL_SIZE_OUT_OF_RANGE', { field: ['input', 'judges'] });
    }
    checkJudges(input.judges, 'judges');
    if (input.judges.some((judge) => judge.staffId === actorId)) {
      throw refuseRound('JUDGE_MAY_NOT_RUN_ROUND', { field: ['input', 'judges'] });
    }
    const { roundId, judges } = input;
    const when = (status: RoundStatus) => status !== RoundStatus.ASSIGNED;
    return changeRound(this, { roundId, actorId, deed: 'SET_PANEL', when }, async (tx, round) => {
      await refuseUnable(tx, judges, 'judges');
      await new PanelRepository(tx).replace(
        roundId,
        judges.map((judge) => memberOf(round, judge)),
      );
      return `${judges.length} judges`;
    });
  }

  listMembers(roundIds: readonly string[]): Promise<PanelMember[]> {
    return new PanelRepository(this.database).listMembers(roundIds);
  }
}
