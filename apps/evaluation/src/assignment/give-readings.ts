import { newId, type Transaction } from '@chia-se/subgraph-kit';
import { assignmentCode, itemCode } from '../round/blind-code.ts';
import type { RoundRow } from '../round/round.row.ts';
import { AssignmentRepository } from './assignment.repository.ts';
import { AssignmentStatus } from './assignment.type.ts';
import { ExtraReadingRepository } from './extra-reading.repository.ts';
import { extraReadings } from './extra-readings.ts';

/**
 * Assigns more readings in a round that runs; its judges find them at the end of their inboxes, and
 * nothing tells them why. Belongs in a transaction that has locked the round against everybody.
 *
 * @returns how many were given, and how many found no judge with room and without a conflict
 */
export async function giveReadings(
  tx: Transaction,
  round: RoundRow,
  wanted: readonly { feedbackId: string; judges: number }[],
  now: Date,
): Promise<{ given: number; short: number }> {
  const repository = new ExtraReadingRepository(tx);
  const counts = new Map(wanted.map(({ feedbackId, judges }) => [feedbackId, judges]));
  const readable = await repository.listReadable(round.id, [...counts.keys()]);
  const panel = await repository.listPanelLoads(round.id);
  const ids = new Map(readable.map((one) => [itemCode(round.codeKey, one.feedbackId), one]));
  const { readings, short } = extraReadings(
    [...ids].map(([code, { feedbackId, unable }]) => ({
      code,
      judges: counts.get(feedbackId) as number,
      unable,
    })),
    panel.map(({ code, load, readingLimit }) => ({
      judge: code,
      load,
      room: readingLimit - load,
    })),
  );
  const members = new Map(panel.map((one) => [one.code, { ...one }]));
  const rows = readings.map(({ code, judge }) => {
    const { feedbackId } = ids.get(code) as { feedbackId: string };
    const member = members.get(judge) as { judgeId: string; lastPosition: number };
    member.lastPosition += 1;
    return {
      id: newId(now),
      roundId: round.id,
      feedbackId,
      judgeId: member.judgeId,
      code: assignmentCode(round.codeKey, feedbackId, member.judgeId),
      position: member.lastPosition,
      status: AssignmentStatus.OPEN,
      assignedAt: now,
    };
  });
  if (rows.length > 0) await new AssignmentRepository(tx).insert(rows);
  return { given: rows.length, short };
}
