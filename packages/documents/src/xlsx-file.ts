import { type ZipEntry, zipFile } from './zip-file.ts';

/** Excel shows 1,048,576 rows a sheet. */
const rowsPerSheet = 1_000_000;
/** A sheet ends before a zip entry would be too large. */
const textPerSheet = 2_000_000_000;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageOf = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A text, a whole number that sheets can add up, or nothing. */
export type Cell = string | number | null;
type Row = readonly Cell[];

export interface Sheet {
  header: readonly string[];
  rows: AsyncIterable<Row> | Iterable<Row>;
}

/** A workbook of one table, as many sheets as it takes, in the memory of a few rows. */
export function xlsxFile({ header, rows }: Sheet): AsyncGenerator<Buffer> {
  return zipFile(entriesOf(header, oneByOne(rows)));
}

async function* oneByOne(rows: Sheet['rows']): AsyncGenerator<Row> {
  yield* rows;
}

async function* entriesOf(
  header: readonly string[],
  rows: AsyncIterator<Row>,
): AsyncGenerator<ZipEntry> {
  let sheets = 0;
  try {
    for (let isMore = true; isMore; ) {
      sheets += 1;
      const end = { isMore: false };
      yield { name: `xl/worksheets/sheet${sheets}.xml`, chunks: sheetOf(header, rows, end) };
      isMore = end.isMore;
    }
  } finally {
    await rows.return?.();
  }
  for (const [name, text] of frameOf(sheets)) yield { name, chunks: [declaration + text] };
}

async function* sheetOf(
  header: readonly string[],
  rows: AsyncIterator<Row>,
  end: { isMore: boolean },
): AsyncGenerator<string> {
  yield `${declaration}<worksheet xmlns="${main}"><sheetData>${rowOf(header)}`;
  let text = 0;
  for (let count = 0; count < rowsPerSheet && text < textPerSheet; count += 1) {
    const { done, value } = await rows.next();
    if (done) {
      yield '</sheetData></worksheet>';
      return;
    }
    const row = rowOf(value);
    text += row.length;
    yield row;
  }
  end.isMore = true;
  yield '</sheetData></worksheet>';
}

function rowOf(cells: Row): string {
  return `<row>${cells.map(cellOf).join('')}</row>`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold, even escaped.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

/** The parts around the sheets; they come last, when it is known how many there are. */
function frameOf(sheets: number): [string, string][] {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const parts = numbers.map(
    (n) =>
      `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const listed = numbers.map((n) => `<sheet name="${n}" sheetId="${n}" r:id="rId${n}"/>`);
  const links = numbers.map(
    (n) =>
      `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="${packageOf}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${parts.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${packageOf}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packageOf}/relationships">${links.join('')}</Relationships>`,
    ],
  ];
}
