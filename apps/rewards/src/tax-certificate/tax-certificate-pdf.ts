import { createRequire } from 'node:module';
import { formatDate, formatDong } from '@chia-se/locale';
import PDFDocument from 'pdfkit';
import type { TaxRecord } from './tax-record.row.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = '@expo-google-fonts/be-vietnam-pro';
const regular = resolve(`${fonts}/400Regular/BeVietnamPro_400Regular.ttf`);
const bold = resolve(`${fonts}/700Bold/BeVietnamPro_700Bold.ttf`);
const [left, middle, width] = [60, 235, 475];

/** One page on A4. */
export function taxCertificatePdf(record: TaxRecord, payer: string): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: left, info: { Title: 'Chứng từ thuế' } });
  const whole = new Promise<Buffer>((done, failed) => {
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.once('end', () => done(Buffer.concat(parts)));
    document.once('error', failed);
  });
  document.font(bold).fontSize(15).text('CHỨNG TỪ KHẤU TRỪ', { align: 'center' });
  document.text('THUẾ THU NHẬP CÁ NHÂN', { align: 'center' });
  document
    .font(regular)
    .fontSize(11)
    .text(`Số: ${numberOf(record)}`, { align: 'center' });
  document.moveDown(2);
  for (const [label, value] of linesOf(record, payer)) {
    const y = document.y;
    document.font(regular).text(label, left, y, { width: middle - left - 15 });
    const below = document.y;
    document.font(bold).text(value, middle, y, { width: left + width - middle });
    document.y = Math.max(below, document.y) + 8;
  }
  document.moveDown(2).font(regular);
  document.text(
    'Thuế được làm tròn xuống đến đồng. Nhiều giải trong cùng một kỳ được tính thuế trên tổng giá trị.',
    left,
    document.y,
    { width },
  );
  document.end();
  return whole;
}

function linesOf(record: TaxRecord, payer: string): [string, string][] {
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
