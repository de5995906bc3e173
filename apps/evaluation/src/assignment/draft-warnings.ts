import type { Message } from '@chia-se/locale';
import { type DraftLoad, DraftWarningCode } from './assignment-draft.type.ts';

/** What a draft is judged by before it is published. */
export interface DraftFacts {
  loads: readonly DraftLoad[];
  opinions: number;
  anchors: number;
  expertShare: number;
}

export interface FoundWarning {
  code: DraftWarningCode;
  parameters: Record<string, number>;
}

/** Fewer opinions that everybody reads tie the judges' scales together too loosely. */
const fewestAnchors = 3;
/** Below half, more opinions are read by strangers to their topic than by people who know it. */
const leastExpertShare = 0.5;

/** What a manager should know before publishing, the gravest first. None of it forbids publishing. */
export function draftWarnings(facts: DraftFacts): FoundWarning[] {
  const { loads, anchors, opinions } = facts;
  const idle = loads.filter(({ readings }) => readings === 0).length;
  const full = loads.filter(({ readings, limit }) => readings >= limit).length;
  const share = Math.round(100 * facts.expertShare);
  const found: (FoundWarning | false)[] = [
    anchors < Math.min(fewestAnchors, opinions) && {
      code: DraftWarningCode.FEW_ANCHORS,
      parameters: { anchors },
    },
    idle > 0 && { code: DraftWarningCode.JUDGES_WITHOUT_READINGS, parameters: { judges: idle } },
    full > 0 && { code: DraftWarningCode.JUDGES_AT_LIMIT, parameters: { judges: full } },
    facts.expertShare < leastExpertShare && {
      code: DraftWarningCode.FEW_EXPERTS,
      parameters: { share },
    },
  ];
  return found.filter((one) => one !== false);
}

export const warningTexts: Record<DraftWarningCode, Message> = {
  [DraftWarningCode.FEW_ANCHORS]: {
    vi: 'Chỉ có {anchors} bài mà mọi giám khảo cùng đọc; nên có từ 3 đến 5 để so được độ nghiêm của họ. Hãy tăng hạn mức của giám khảo.',
    en: 'Everybody reads only {anchors} opinions; three to five make the judges’ scales comparable. Raise the judges’ limits.',
  },
  [DraftWarningCode.JUDGES_WITHOUT_READINGS]: {
    vi: '{judges} giám khảo không có bài nào để đọc. Hãy bớt người hoặc thêm bài.',
    en: '{judges} judges have nothing to read. Name fewer judges, or shortlist more.',
  },
  [DraftWarningCode.JUDGES_AT_LIMIT]: {
    vi: '{judges} giám khảo đã ở mức tối đa; khi có người nghỉ, họ không nhận thêm được.',
    en: '{judges} judges are at their limit and cannot take over when somebody falls ill.',
  },
  [DraftWarningCode.FEW_EXPERTS]: {
    vi: 'Chỉ {share}% lượt đọc thuộc về giám khảo am hiểu chủ đề. Hãy mời thêm người am hiểu.',
    en: 'Only {share}% of the readings go to judges who know the topic. Name more who do.',
  },
};
