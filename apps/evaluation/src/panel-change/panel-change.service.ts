import type { Clock, Database, Transaction } from '@chia-se/subgraph-kit';
import { mendReadings } from '../assignment/mend-readings.ts';
import { JudgeRepository } from '../judge/judge.repository.ts';
import {
  checkJudges,
  checkLimit,
  largestPanel,
  refuseJudge,
  refuseUnable,
} from '../panel/check-judges.ts';
import { refusePanel } from '../panel/panel.errors.ts';
import { PanelRepository } from '../panel/panel.repository.ts';
import { memberOf } from '../panel/panel-member.row.ts';
import { changeRound } from '../round/change-round.ts';
import { refuseRound } from '../round/round.errors.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { refuseClose } from '../round-close/round-close.errors.ts';
import type { ChangePanelInput } from './panel-change.input.ts';

type Change = {
  [Part in 'leaving' | 'joining' | 'limits']: NonNullable<ChangePanelInput[Part]>;
};

/** A panel that changes while its round runs. */
export class PanelChangeService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  /**
   * Judges leave, join or read less, and the assignments are mended at once: all or nothing.
   *
   * @throws Refusal also where the panel that is left cannot read everything, saying what is short
   */
  change(actorId: string, input: ChangePanelInput): Promise<RoundRow> {
    const reason = input.reason.normalize('NFC').trim();
    const change = checkedChange(input, reason);
    if (change.joining.some((judge) => judge.staffId === actorId)) {
      throw refuseRound('JUDGE_MAY_NOT_RUN_ROUND', { field: ['input', 'joining'] });
    }
    const { roundId } = input;
    const when = (status: RoundStatus) => status === RoundStatus.ASSIGNED;
    return changeRound(
      this,
      { roundId, actorId, deed: 'CHANGE_PANEL', when },
      async (tx, round, now) => {
        if (round.closedAt) throw refuseClose('ROUND_CLOSED');
        await changeMembers(tx, round, change, now);
        // Whose opinion is whose, and who may judge, must not change while readings move.
        await new JudgeRepository(tx).lockPanel(roundId);
        const { given, takenBack } = await mendReadings(tx, round, now);
        const { leaving, joining, limits } = change;
        return `${reason} (${leaving.length} left, ${joining.length} joined, ${limits.length} limits; ${given} readings given, ${takenBack} taken back)`;
      },
    );
  }
}

async function changeMembers(
  tx: Transaction,
  round: RoundRow,
  { leaving, joining, limits }: Change,
  now: Date,
): Promise<void> {
  const panel = new PanelRepository(tx);
  const members = await panel.listJudges(round.id);
  const judging = new Set(members.filter(({ leftAt }) => !leftAt).map(({ judgeId }) => judgeId));
  const unknown = (ids: readonly string[]) => ids.findIndex((id) => !judging.has(id));

  const nobody = unknown(leaving);
  if (nobody >= 0) throw refuseJudge('JUDGE_NOT_ON_PANEL', 'leaving', nobody);
  const noMember = unknown(limits.map(({ staffId }) => staffId));
  if (noMember >= 0) throw refuseJudge('JUDGE_NOT_ON_PANEL', 'limits', noMember, 'staffId');
  const there = joining.findIndex(({ staffId }) => judging.has(staffId));
  if (there >= 0) throw refuseJudge('JUDGE_ON_PANEL_ALREADY', 'joining', there, 'staffId');
  await refuseUnable(tx, joining, 'joining');
  const size = judging.size - leaving.length + joining.length;
  if (size < 2 || size > largestPanel) throw refusePanel('PANEL_SIZE_OUT_OF_RANGE');

  await panel.leave(round.id, leaving, now);
  for (const { staffId, limit } of limits) await panel.setLimit(round.id, staffId, limit);
  for (const judge of joining) await panel.join(memberOf(round, judge));
}

function checkedChange(input: ChangePanelInput, reason: string): Change {
  const leaving = [...new Set(input.leaving ?? [])];
  const joining = input.joining ?? [];
  const limits = input.limits ?? [];
  if (leaving.length + joining.length + limits.length === 0) throw refusePanel('NOTHING_TO_CHANGE');
  if (reason.length < 3 || reason.length > 500) {
    throw refusePanel('PANEL_CHANGE_REASON_MISSING', { field: ['input', 'reason'] });
  }
  for (const list of [leaving, joining, limits]) {
    if (list.length > largestPanel) throw refusePanel('PANEL_SIZE_OUT_OF_RANGE');
  }
  checkJudges(joining, 'joining');
  for (const [place, { limit }] of limits.entries()) checkLimit(limit, 'limits', place);
  return { leaving, joining, limits };
}
