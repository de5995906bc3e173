import { pdfFile } from '@chia-se/documents';
import { formatDate, formatDong } from '@chia-se/locale';
import type { TaxRecord } from './tax-record.row.ts';

/** One page on A4. */
export function taxCertificatePdf(record: TaxRecord, payer: string): Promise<Buffer> {
  return pdfFile({
    title: 'CHỨNG TỪ KHẤU TRỪ\nTHUẾ THU NHẬP CÁ NHÂN',
    subtitle: `Số: ${numberOf(record)}`,
    blocks: [
      { fields: fieldsOf(record, payer) },
      {
        text: 'Thuế được làm tròn xuống đến đồng. Nhiều giải trong cùng một kỳ được tính thuế trên tổng giá trị.',
      },
    ],
  });
}

function fieldsOf(record: TaxRecord, payer: string): [string, string][] {
  return [
    ['Tổ chức trả thu nhập', payer],
    ['Người nhận giải', record.winnerName],
    ['Số định danh cá nhân', record.identityNumber],
    ['Giải thưởng', record.prizeName],
    ['Giá trị giải thưởng', formatDong(record.value)],
    ['Phần thu nhập tính thuế', formatDong(record.taxable)],
    ['Thuế suất', `${100 / record.oneIn} %`],
    ['Số thuế đã khấu trừ', formatDong(record.tax)],
    ['Ngày công bố giải', formatDate(new Date(record.awardedAt))],
    ['Ngày khấu trừ', formatDate(record.withheldAt)],
  ];
}

/** The day's year in Vietnam, and the running number. */
function numberOf({ serial, withheldAt }: TaxRecord): string {
  return `${formatDate(withheldAt).slice(-4)}/${String(serial).padStart(7, '0')}`;
}
