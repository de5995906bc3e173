import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pdfFile, type Sheet, xlsxFile, zipFile } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));

async function bytesOf(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

/** What another's program says of a file; `null` where it is not here. */
function ask(program: string, before: string[], content: Buffer, after: string[]): string | null {
  const file = join(folder, 'file');
  writeFileSync(file, content);
  try {
    return execFileSync(program, [...before, file, ...after])
      .toString()
      .normalize('NFC');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn(`There is no ${program} here.`);
    return null;
  }
}

const readSheet = `
import io, sys, zipfile, xml.etree.ElementTree as tree
outer = zipfile.ZipFile(sys.argv[1])
assert outer.testzip() is None
inner = zipfile.ZipFile(io.BytesIO(outer.read('sổ.xlsx')))
assert inner.testzip() is None
sheet = tree.fromstring(inner.read('xl/worksheets/sheet1.xml'))
for row in sheet.findall('.//{*}row'):
  print('|'.join(c.get('t', 'n') + ':' + ''.join(c.itertext()) for c in row))
print(outer.read('a.txt').decode())`;

test('a zip holds texts, bytes and workbooks, which hold texts and numbers', async () => {
  const sheet: Sheet = {
    header: ['Tên', 'Giá trị'],
    rows: [
      ['Loa <Sony> & "pin"', 10_000_000],
      ['=1+1', null],
    ],
  };
  const zip = await bytesOf(
    zipFile([
      { name: 'sổ.xlsx', chunks: xlsxFile(sheet) },
      { name: 'a.txt', chunks: [Buffer.from('ý '), 'kiến'] },
    ]),
  );
  const said = ask('python3', ['-c', readSheet], zip, []);
  if (said !== null) {
    expect(said.trim().split('\n')).toEqual([
      'inlineStr:Tên|inlineStr:Giá trị',
      'inlineStr:Loa <Sony> & "pin"|n:10000000',
      'inlineStr:=1+1|n:',
      'ý kiến',
    ]);
  }
});

test('a table longer than a page has its head on each, and every row once', async () => {
  const rows = Array.from({ length: 120 }, (_, n) => [
    `Dòng-${n};`,
    'Quý khách ở đường Nguyễn Huệ',
  ]);
  const pdf = await pdfFile({
    title: 'DANH SÁCH\nTRÚNG THƯỞNG',
    subtitle: 'Kỳ 2026-11',
    blocks: [
      { heading: 'Giải thưởng' },
      { fields: [['Giá trị', '10.000.000 ₫']] },
      { head: ['Mã số', 'Nơi ở'], shares: [1, 3], rows },
      { small: 'a'.repeat(3_000) },
    ],
  });
  const text = ask('pdftotext', ['-layout'], pdf, ['-']);
  if (text === null) return;
  const pages = text.split('\f').filter((page) => page.trim());
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries())
    expect(page).toContain(`${index + 1}/${pages.length}`);
  expect(text.match(/Mã số/g)?.length).toBeGreaterThanOrEqual(3);
  for (let n = 0; n < 120; n += 1) expect(text.split(`Dòng-${n};`)).toHaveLength(2);
  for (const words of ['DANH SÁCH', 'Kỳ 2026-11', '10.000.000 ₫']) expect(text).toContain(words);
});
