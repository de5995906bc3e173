import { type RoundJudgement, settlementOf } from '@chia-se/judging';
import type { PairwiseState } from '../pairwise-comparison/pairwise-comparison.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { refuseBoundary } from './prize-boundary.errors.ts';
import type { PrizeBoundaryRow } from './prize-boundary.row.ts';
import { BoundarySettlement, type PrizeBoundary } from './prize-boundary.type.ts';

const reasonField = ['input', 'overrideReason'];

/** Who stood in a final that was held to its end; none while comparisons are missing. */
export function heldBy(final: PairwiseState | null): readonly string[] {
  return final?.open === 0 ? final.finalists : [];
}

/** The boundary as things stand. */
export function boundaryOf(
  round: RoundRow,
  judgement: RoundJudgement,
  final: PairwiseState | null,
): PrizeBoundary {
  const { boundary } = judgement.outlook;
  const isRunning = final !== null && final.open > 0;
  const settled = settlementOf(judgement, round.judgesPerItem, heldBy(final));
  return {
    places: round.prizePlaces,
    probabilityOfOrder: boundary?.probabilityOfOrder ?? null,
    insideNoise: boundary?.insideNoise ?? false,
    contested: boundary?.contested.length ?? 0,
    settledBy: isRunning || settled === null ? null : BoundarySettlement[settled],
    reason: null,
  };
}

/**
 * The boundary with which a round may end: settled by the rule, or by a manager's written reason. A
 * final that was opened is held to its end or overridden, and does not lapse silently.
 *
 * @throws Refusal PRIZE_BOUNDARY_UNSETTLED, PAIRWISE_FINAL_RUNNING, OVERRIDE_REASON_LENGTH
 */
export function settledOrRefused(
  round: RoundRow,
  judgement: RoundJudgement,
  final: PairwiseState | null,
  overrideReason: string | null,
): PrizeBoundaryRow {
  const reason = overrideReason?.normalize('NFC').trim() || null;
  if (reason !== null && (reason.length < 20 || reason.length > 1_000)) {
    throw refuseBoundary('OVERRIDE_REASON_LENGTH', { field: reasonField });
  }
  const { settledBy, ...boundary } = boundaryOf(round, judgement, final);
  if (settledBy !== null) return { ...boundary, roundId: round.id, settledBy };
  if (reason !== null) {
    return { ...boundary, roundId: round.id, settledBy: BoundarySettlement.OVERRIDE, reason };
  }
  if (final !== null && final.open > 0) {
    throw refuseBoundary('PAIRWISE_FINAL_RUNNING', {
      field: reasonField,
      parameters: { open: final.open },
    });
  }
  throw refuseBoundary('PRIZE_BOUNDARY_UNSETTLED', {
    field: reasonField,
    parameters: {
      places: round.prizePlaces,
      percent: Math.round(100 * (boundary.probabilityOfOrder ?? 0)),
      contested: boundary.contested,
    },
  });
}
