import type { PdfBlock } from '@chia-se/documents';
import { pdfFile } from '@chia-se/documents';
import { formatDateTime, formatDong } from '@chia-se/locale';
import { canonicalJson } from '../award-ledger/canonical-json.ts';
import { sha256 } from '../award-ledger/ledger-hash.ts';
import type { PrizePlanRow } from '../prize-plan/prize-plan.row.ts';
import type { ToldRules } from '../round/finalised-round.row.ts';
import type { DossierFacts } from './dossier-facts.repository.ts';

/** What a canonical text of rules says; `evaluation` writes it. */
interface JudgingText {
  stages: { stage: string; judgesPerItem: number; places: number }[];
  tieBreaks: string[];
  rubricHash: string;
}
interface RubricText {
  criteria: { code: string; weight: number; name: { vi: string } }[];
}

const stageNames: Record<string, string> = {
  PANEL: 'Hội đồng',
  FINAL: 'Chung kết kỳ',
  YEAR_FINAL: 'Chung kết năm',
};
const tieBreakNames: Record<string, string> = {
  median: 'trung vị của tổng điểm',
  earliest: 'ý kiến gửi sớm hơn',
};

/** The rules that the period went by: every version with its hash, and the texts that were hashed. */
export function rulesDocument(facts: DossierFacts): Promise<Buffer> {
  const told = new Map(facts.rounds.flatMap(({ rules }) => (rules ? [[rules.hash, rules]] : [])));
  return pdfFile({
    title: 'THỂ LỆ CHẤM VÀ TRAO GIẢI',
    subtitle: `Kỳ ${facts.period.code}`,
    blocks: [
      {
        fields: [
          ['Chương trình', facts.period.programmeCode],
          ['Nhận ý kiến từ', formatDateTime(facts.period.opensAt)],
          ['Đến trước', formatDateTime(facts.period.closesAt)],
        ],
      },
      ...(told.size === 0
        ? [{ text: 'Kỳ này mở trước khi thể lệ chấm được lưu theo phiên bản.' }]
        : [...told.values()].flatMap(judgingBlocks)),
      ...facts.plans.flatMap((plan) => planBlocks(plan, facts)),
      {
        text: 'Không yếu tố may rủi nào quyết định kết quả, kể cả khi bằng điểm. Mã băm là SHA-256 của nguyên văn in kèm; bất kỳ ai cũng có thể tính lại.',
      },
    ],
  });
}

function judgingBlocks(rules: ToldRules): PdfBlock[] {
  const text = JSON.parse(rules.text) as JudgingText;
  const rubric = JSON.parse(rules.rubricText) as RubricText;
  const nameOf = new Map(rubric.criteria.map(({ code, name }) => [`criterion:${code}`, name.vi]));
  const all = rubric.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return [
    { heading: `Thể lệ chấm, phiên bản ${rules.version}` },
    {
      fields: [
        ['Mã băm của thể lệ', rules.hash],
        ['Mã băm của tiêu chí', text.rubricHash],
        [
          'Khi bằng điểm',
          text.tieBreaks.map((by) => nameOf.get(by) ?? tieBreakNames[by] ?? by).join('; '),
        ],
      ],
    },
    {
      head: ['Tiêu chí', 'Trọng số'],
      shares: [3, 1],
      rows: rubric.criteria.map(({ name, weight }) => [name.vi, `${weight}/${all}`]),
    },
    {
      head: ['Vòng', 'Số giám khảo mỗi ý kiến', 'Số suất'],
      shares: [2, 2, 1],
      rows: text.stages.map(({ stage, judgesPerItem, places }) => [
        stageNames[stage] ?? stage,
        String(judgesPerItem),
        String(places),
      ]),
    },
    { small: rules.text },
    { small: rules.rubricText },
  ];
}

function planBlocks(plan: PrizePlanRow, facts: DossierFacts): PdfBlock[] {
  const text = planText(plan, facts);
  return [
    { heading: `Cơ cấu giải thưởng, phiên bản ${plan.version}` },
    {
      fields: [
        ['Mã băm của cơ cấu giải', sha256(text)],
        ['Tổng giá trị không vượt quá', formatDong(plan.budget)],
        ['Số lần trúng giải mỗi thuê bao', String(plan.winsPerSubscriber)],
        ['Có hiệu lực từ', formatDateTime(plan.createdAt)],
        ['Khóa từ', plan.frozenAt ? formatDateTime(plan.frozenAt) : 'chưa có đề xuất giải'],
      ],
    },
    { small: text },
  ];
}

/** A plan as canonical JSON, without what moves: only what was announced. */
function planText(plan: PrizePlanRow, { prizes }: DossierFacts): string {
  return canonicalJson({
    version: plan.version,
    budget: plan.budget,
    winsPerSubscriber: plan.winsPerSubscriber,
    prizes: prizes
      .filter(({ planId }) => planId === plan.id)
      .map(({ place, level, nameVi, value, quantity }) => ({
        place,
        level,
        name: nameVi,
        value,
        quantity,
      })),
  });
}
