import { type PdfBlock, pdfFile } from '@chia-se/documents';
import { formatDate, formatDateTime, formatDong } from '@chia-se/locale';
import { AwardStatus } from '../award/award.type.ts';
import { publicStatuses } from '../award/award-status.ts';
import { statusNames } from './award-sheets.ts';
import type { DossierAward } from './dossier-award.repository.ts';
import type { DossierFacts } from './dossier-facts.repository.ts';

type Awards = AsyncIterable<DossierAward>;

/** The list as it is published: numbers masked, and only of those who agreed. */
export async function resultNotice(facts: DossierFacts, awards: Awards): Promise<Buffer> {
  const standing: DossierAward[] = [];
  for await (const award of awards) {
    if (publicStatuses.includes(award.status)) standing.push(award);
  }
  standing.sort((a, b) => a.prizePlace - b.prizePlace || a.rank - b.rank);
  const first = standing.map(({ announcedAt }) => announcedAt.getTime());
  return pdfFile({
    title: 'THÔNG BÁO KẾT QUẢ TRAO GIẢI',
    subtitle: `Kỳ ${facts.period.code}`,
    blocks: [
      {
        fields: [
          ['Số giải', String(standing.length)],
          [
            'Công bố từ',
            first.length > 0 ? formatDateTime(new Date(Math.min(...first))) : 'chưa công bố',
          ],
        ],
      },
      {
        head: ['Giải', 'Thứ hạng', 'Thuê bao', 'Giá trị', 'Công bố', 'Hạn nhận giải'],
        shares: [4, 1.6, 2.4, 2.4, 2.2, 2.4],
        rows: standing.map((award) => [
          award.prizeName,
          String(award.rank),
          award.maskedPhoneNumber ?? 'không công bố',
          formatDong(award.value),
          formatDate(award.announcedAt),
          award.claimBy ? formatDate(award.claimBy) : '',
        ]),
      },
      {
        text: 'Số thuê bao chỉ hiển thị, và được che một phần, khi người trúng giải đã đồng ý công bố.',
      },
    ],
  });
}

/** What came of the period: counts and sums, what was not given, and what proves it. */
export async function reportDocument(
  facts: DossierFacts,
  awards: Awards,
  { asOf, dueAt }: { asOf: Date; dueAt: Date },
): Promise<Buffer> {
  const sums = await sumUp(awards);
  const { ledger, period, rounds } = facts;
  return pdfFile({
    title: 'BÁO CÁO KẾT QUẢ THỰC HIỆN',
    subtitle: `Kỳ ${period.code}`,
    blocks: [
      {
        fields: [
          ['Lập lúc', formatDateTime(asOf)],
          ['Hạn nộp', formatDate(dueAt)],
          ['Giá trị giải đang có hiệu lực', formatDong(sums.standing)],
          ['Giá trị giải đã trao', formatDong(sums.fulfilled)],
          ['Thuế phải khấu trừ', formatDong(sums.taxDue)],
          ['Thuế đã ghi nhận khấu trừ', formatDong(sums.taxRecorded)],
        ],
      },
      { heading: 'Giải theo trạng thái' },
      {
        head: ['Trạng thái', 'Số giải', 'Giá trị'],
        shares: [3, 1, 2],
        rows: [...sums.byStatus].map(([status, { count, value }]) => [
          statusNames[status],
          String(count),
          formatDong(value),
        ]),
      },
      ...plannedBlocks(facts),
      { heading: 'Căn cứ kiểm chứng' },
      {
        fields: [
          ...rounds.map(({ decisionRecordHash, finalisedAt }): [string, string] => [
            `Biên bản chấm, chốt ${formatDate(finalisedAt)}`,
            decisionRecordHash ?? 'không có mã băm',
          ]),
          ['Sổ trao giải', ledger ? `dòng ${ledger.sequence}, ${ledger.hash}` : 'chưa có dòng nào'],
        ],
      },
    ],
  });
}

function plannedBlocks({ plans, prizes }: DossierFacts): PdfBlock[] {
  return plans.flatMap((plan): PdfBlock[] => [
    { heading: `Giải đã trao so với cơ cấu, phiên bản ${plan.version}` },
    {
      head: ['Giải', 'Giá trị', 'Số lượng', 'Đang có chủ', 'Chưa có chủ'],
      shares: [4, 2, 1.2, 1.3, 1.3],
      rows: prizes
        .filter(({ planId }) => planId === plan.id)
        .map(({ nameVi, value, quantity, awarded }) => [
          nameVi,
          formatDong(value),
          String(quantity),
          String(awarded),
          String(quantity - awarded),
        ]),
    },
  ]);
}

async function sumUp(awards: Awards) {
  const byStatus = new Map<AwardStatus, { count: number; value: number }>();
  const sums = { standing: 0, fulfilled: 0, taxDue: 0, taxRecorded: 0 };
  for await (const { status, value, taxWithheld, taxRecordedAt } of awards) {
    const so = byStatus.get(status) ?? { count: 0, value: 0 };
    byStatus.set(status, { count: so.count + 1, value: so.value + value });
    if (!publicStatuses.includes(status)) continue;
    sums.standing += value;
    if (status === AwardStatus.FULFILLED) sums.fulfilled += value;
    sums.taxDue += taxWithheld ?? 0;
    if (taxRecordedAt) sums.taxRecorded += taxWithheld ?? 0;
  }
  return { ...sums, byStatus };
}
