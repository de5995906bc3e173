import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';

const { resolve } = createRequire(import.meta.url);
const fonts = '@expo-google-fonts/be-vietnam-pro';
const regular = resolve(`${fonts}/400Regular/BeVietnamPro_400Regular.ttf`);
const bold = resolve(`${fonts}/700Bold/BeVietnamPro_700Bold.ttf`);
const [margin, middle, width] = [60, 235, 475];
const right = margin + width;
/** Rows of a table that are laid out before others get a turn. */
const rowsPerTurn = 4;
const sizes = { title: 15, heading: 12, text: 11, table: 8.5, small: 8 };

/** What a document is made of, from top to bottom. */
export type PdfBlock =
  | { heading: string }
  | { text: string }
  /** For what is to be compared rather than read, such as a canonical text. */
  | { small: string }
  /** Names and what they are, beside each other. */
  | { fields: readonly (readonly [name: string, value: string])[] }
  /** `shares` of the width; the head comes again on each page. */
  | { head: readonly string[]; shares: readonly number[]; rows: readonly (readonly string[])[] };

/**
 * A long table takes seconds: others get their turn between its rows.
 *
 * @param title over the first page; lines may be broken by hand
 */
export async function pdfFile(of: {
  title: string;
  subtitle?: string;
  blocks: readonly PdfBlock[];
}): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    info: { Title: of.title.replaceAll('\n', ' ') },
  });
  const whole = new Promise<Buffer>((done, failed) => {
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.once('end', () => done(Buffer.concat(parts)));
    document.once('error', failed);
  });
  document.font(bold).fontSize(sizes.title).text(of.title, { align: 'center' });
  document.font(regular).fontSize(sizes.text);
  if (of.subtitle) document.text(of.subtitle, { align: 'center' });
  document.moveDown(2);
  for (const block of of.blocks) await write(document, block);
  numberPages(document);
  document.end();
  return whole;
}

async function write(document: PDFKit.PDFDocument, block: PdfBlock): Promise<void> {
  if ('fields' in block) writeFields(document, block.fields);
  else if ('rows' in block) await writeTable(document, block);
  else if ('heading' in block) {
    document.moveDown(0.5).font(bold).fontSize(sizes.heading);
    document.text(block.heading, margin, document.y, { width }).moveDown(0.5);
  } else {
    const isSmall = 'small' in block;
    document.font(regular).fontSize(isSmall ? sizes.small : sizes.text);
    document.text(isSmall ? block.small : block.text, margin, document.y, { width });
    document.moveDown();
  }
}

function writeFields(
  document: PDFKit.PDFDocument,
  fields: readonly (readonly [string, string])[],
): void {
  document.fontSize(sizes.text);
  for (const [name, value] of fields) {
    const nameWidth = middle - margin - 15;
    const height = Math.max(
      document.font(regular).heightOfString(name, { width: nameWidth }),
      document.font(bold).heightOfString(value, { width: right - middle }),
    );
    makeRoom(document, height);
    const { y } = document;
    document.font(regular).text(name, margin, y, { width: nameWidth });
    document.font(bold).text(value, middle, y, { width: right - middle });
    document.y = y + height + 8;
  }
  document.font(regular);
}

async function writeTable(
  document: PDFKit.PDFDocument,
  { head, shares, rows }: Extract<PdfBlock, { rows: unknown }>,
): Promise<void> {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (share / total) * width);
  const line = (cells: readonly string[], font: string): void => {
    document.font(font).fontSize(sizes.table);
    const heights = cells.map((cell, n) =>
      document.heightOfString(cell, { width: (widths[n] ?? 0) - 6 }),
    );
    const height = Math.max(...heights) + 6;
    if (makeRoom(document, height) && font === regular) {
      line(head, bold);
      document.font(font);
    }
    const { y } = document;
    let x = margin;
    for (const [n, cell] of cells.entries()) {
      document.text(cell, x, y + 3, { width: (widths[n] ?? 0) - 6 });
      x += widths[n] ?? 0;
    }
    document.y = y + height;
    document.moveTo(margin, document.y).lineTo(right, document.y).lineWidth(0.5).stroke('#999999');
  };
  line(head, bold);
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerTurn === 0) await setImmediate();
    line(row, regular);
  }
  document.x = margin;
  document.moveDown();
}

/** @returns whether that took another page */
function makeRoom(document: PDFKit.PDFDocument, height: number): boolean {
  if (document.y + height <= document.page.maxY()) return false;
  document.addPage();
  return true;
}

function numberPages(document: PDFKit.PDFDocument): void {
  const { start, count } = document.bufferedPageRange();
  if (count === 1) return;
  document.font(regular).fontSize(sizes.small);
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    // Below the margin, where text would begin another page.
    document.page.margins.bottom = 0;
    document.text(`${page + 1}/${count}`, margin, document.page.height - 40, {
      width,
      align: 'center',
      lineBreak: false,
    });
  }
}
