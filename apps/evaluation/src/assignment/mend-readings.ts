import { JudgingRefusal, type MendedAssignment } from '@chia-se/judging';
import { newId, type Transaction } from '@chia-se/subgraph-kit';
import { type PanelJudge, PanelRepository } from '../panel/panel.repository.ts';
import { assignmentCode } from '../round/blind-code.ts';
import { refuseCalculation } from '../round/round.errors.ts';
import type { RoundRow } from '../round/round.row.ts';
import { type AssignableItem, AssignmentRepository } from './assignment.repository.ts';
import { AssignmentStatus } from './assignment.type.ts';
import { ExtraReadingRepository } from './extra-reading.repository.ts';
import { ReadingRepository, type StandingReading } from './reading.repository.ts';
import { mendAssignments } from './round-assignment.ts';

/**
 * Makes the assignments of a round that runs fit its panel and conflicts as they stand by now. What was
 * handed in stays, and so does what a judge who goes on has begun; of the rest as little moves as can.
 * New readings come at the end of an inbox, so that nobody's order changes under their eyes. Belongs in
 * a transaction that has locked the round against everybody.
 *
 * @returns how many readings were given and how many taken back
 * @throws Refusal in words that name judges, where no plan keeps to limits and conflicts
 */
export async function mendReadings(
  tx: Transaction,
  round: RoundRow,
  now: Date,
): Promise<{ given: number; takenBack: number }> {
  const readings = new ReadingRepository(tx);
  const items = await new AssignmentRepository(tx).listAssignable(round.id);
  const panel = await new PanelRepository(tx).listJudges(round.id);
  const standing = await readings.listStanding(round.id);
  const mended = mendedOrRefused(round, items, panel, standing);

  const ids = new Map(standing.map((one) => [`${one.item}\n${one.judge}`, one.assignmentId]));
  await readings.takeBack(
    mended.withdrawn.map(({ item, judge }) => ids.get(`${item}\n${judge}`) as string),
  );
  await giveAdded(tx, round, mended, { items, panel, now });
  return { given: mended.added.length, takenBack: mended.withdrawn.length };
}

function mendedOrRefused(
  round: RoundRow,
  items: readonly AssignableItem[],
  panel: readonly PanelJudge[],
  standing: readonly StandingReading[],
): MendedAssignment {
  const goesOn = new Map(panel.map((judge) => [judge.code, judge.mayJudge && !judge.leftAt]));
  const known = new Set(items.map(({ code }) => code));
  const ofShortlist = standing.filter(({ item }) => item !== null && known.has(item));
  const beside = (judge: string) =>
    standing.filter((one) => one.judge === judge && !ofShortlist.includes(one)).length;
  const kept = ({ status, judge }: StandingReading) =>
    status === AssignmentStatus.SUBMITTED ||
    (status === AssignmentStatus.DRAFT && goesOn.get(judge) === true);
  try {
    return mendAssignments({
      seed: round.id,
      judgesPerItem: round.judgesPerItem,
      items: items.map(({ code, topic, conflicts }) => ({ id: code, topic, conflicts })),
      judges: panel.map(({ code, name, readingLimit, topics }) => ({
        id: code,
        name,
        limit: goesOn.get(code) ? Math.max(0, readingLimit - beside(code)) : 0,
        topics,
      })),
      anchors: items.filter(({ isAnchor }) => isAnchor).map(({ code }) => code),
      readings: ofShortlist.map((one) => ({
        item: one.item as string,
        judge: one.judge,
        scored: kept(one),
      })),
    });
  } catch (error) {
    if (error instanceof JudgingRefusal) throw refuseCalculation(error, ['input']);
    throw error;
  }
}

async function giveAdded(
  tx: Transaction,
  round: RoundRow,
  { added, judges }: MendedAssignment,
  { items, panel, now }: { items: AssignableItem[]; panel: PanelJudge[]; now: Date },
): Promise<void> {
  if (added.length === 0) return;
  const feedbackIds = new Map(items.map((item) => [item.code, item.feedbackId]));
  const judgeIds = new Map(panel.map((judge) => [judge.code, judge.judgeId]));
  const loads = await new ExtraReadingRepository(tx).listPanelLoads(round.id);
  const lastPositions = new Map(loads.map(({ code, lastPosition }) => [code, lastPosition]));
  const isNew = new Set(added.map(({ item, judge }) => `${item}\n${judge}`));
  const rows = judges.flatMap(({ judge, items: codes }) =>
    codes
      .filter((item) => isNew.has(`${item}\n${judge}`))
      .map((item, place) => {
        const feedbackId = feedbackIds.get(item) as string;
        const judgeId = judgeIds.get(judge) as string;
        return {
          id: newId(now),
          roundId: round.id,
          feedbackId,
          judgeId,
          code: assignmentCode(round.codeKey, feedbackId, judgeId),
          position: (lastPositions.get(judge) ?? 0) + place + 1,
          status: AssignmentStatus.OPEN,
          assignedAt: now,
        };
      }),
  );
  await new AssignmentRepository(tx).insert(rows);
}
