import { isId, type Transaction } from '@chia-se/subgraph-kit';
import { JudgeRepository } from '../judge/judge.repository.ts';
import { refusePanel } from './panel.errors.ts';
import type { PanelJudgeInput } from './panel.input.ts';

export const largestPanel = 500;

/**
 * Each once, and with a sensible limit.
 *
 * @param list the input's list that holds them
 */
export function checkJudges(judges: readonly PanelJudgeInput[], list: string): void {
  const seen = new Set<string>();
  for (const [place, { staffId, limit }] of judges.entries()) {
    if (!isId(staffId)) throw refuseJudge('JUDGE_UNKNOWN', list, place, 'staffId');
    if (seen.has(staffId)) throw refuseJudge('JUDGE_NAMED_TWICE', list, place, 'staffId');
    checkLimit(limit, list, place);
    seen.add(staffId);
  }
}

export function checkLimit(limit: number, list: string, place: number): void {
  if (limit >= 1 && limit <= 10_000) return;
  throw refuseJudge('READING_LIMIT_OUT_OF_RANGE', list, place, 'limit');
}

/** @throws Refusal for the first of them who may not judge */
export async function refuseUnable(
  tx: Transaction,
  judges: readonly PanelJudgeInput[],
  list: string,
): Promise<void> {
  const known = await new JudgeRepository(tx).listByIds(judges.map((judge) => judge.staffId));
  const able = new Set(known.filter((judge) => judge.mayJudge).map((judge) => judge.staffId));
  const unable = judges.findIndex((judge) => !able.has(judge.staffId));
  if (unable >= 0) throw refuseJudge('JUDGE_UNKNOWN', list, unable, 'staffId');
}

export function refuseJudge(
  code: Parameters<typeof refusePanel>[0],
  list: string,
  place: number,
  ...field: string[]
) {
  return refusePanel(code, { field: ['input', list, String(place), ...field] });
}
