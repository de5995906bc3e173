import { type Language, say } from '@chia-se/locale';
import type { DraftedPlan } from './assignment-draft.type.ts';
import { draftWarnings, warningTexts } from './draft-warnings.ts';
import type { PlannedRound } from './plan-round.ts';

/** What a manager looks at before a plan is published: how much each reads, not what. */
export function draftOf(
  { plan, items, judges, hash }: PlannedRound,
  language: Language,
): DraftedPlan {
  const readings = new Map(plan.readings.map(({ judge, items: codes }) => [judge, codes.length]));
  const loads = judges.map(({ judgeId, code, name, readingLimit }) => ({
    staffId: judgeId,
    name,
    readings: readings.get(code) ?? 0,
    limit: readingLimit,
    conflicts: items.filter(({ conflicts }) => conflicts.includes(code)).length,
  }));
  const facts = { loads, opinions: items.length, anchors: plan.anchors.length };
  const warnings = draftWarnings({ ...facts, expertShare: plan.expertShare });
  return {
    hash,
    opinions: items.length,
    readings: loads.reduce((sum, load) => sum + load.readings, 0),
    anchors: plan.anchors.length,
    expertShare: plan.expertShare,
    warnings: warnings.map(({ code, parameters }) => ({
      code,
      message: say(warningTexts[code], language, parameters),
    })),
    loads: loads.sort(
      (a, b) => a.name.localeCompare(b.name, 'vi') || (a.staffId < b.staffId ? -1 : 1),
    ),
  };
}
