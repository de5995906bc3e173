import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** The files in a zip by its directory, in their order. */
export function readZip(zip: Buffer): Map<string, Buffer> {
  const end = zip.length - 22;
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString();
    const from = zip.readUInt32LE(at + 42);
    const begin = from + 30 + zip.readUInt16LE(from + 26);
    files.set(name, inflateRawSync(zip.subarray(begin, begin + zip.readUInt32LE(at + 20))));
    at += 46 + nameLength;
  }
  return files;
}

/** The cells of a workbook's first sheet. */
export function readSheet(workbook: Buffer): (string | number | null)[][] {
  const xml = readZip(workbook).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
  return [...xml.matchAll(/<row>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c\/>|<c><v>(.*?)<\/v><\/c>|<c t="inlineStr">.*?<t [^>]*>(.*?)<\/t>/gs)].map(
      ([, number, text]) => (number ? Number(number) : text === undefined ? null : plain(text)),
    ),
  );
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The words of a PDF; `null` where there is no `pdftotext`. */
export function readPdf(pdf: Buffer): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'document-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdftotext', ['-layout', file, '-']).toString().normalize('NFC');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn('There is no pdftotext here: the words of PDF files are not read.');
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
