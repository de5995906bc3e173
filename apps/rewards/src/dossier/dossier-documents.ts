import { xlsxFile, type ZipEntry } from '@chia-se/documents';
import { handOverSheet, noticeSheet, prizeSheet, winnerSheet } from './award-sheets.ts';
import type { DossierAward } from './dossier-award.repository.ts';
import type { DossierFacts } from './dossier-facts.repository.ts';
import { reportDocument, resultNotice } from './report-document.ts';
import { rulesDocument } from './rules-document.ts';

/** What the documents are written from; `awards` reads them from the beginning each time. */
export interface DossierSource {
  facts: DossierFacts;
  awards: () => AsyncIterable<DossierAward>;
  asOf: Date;
  dueAt: Date;
}

const documents: readonly [
  name: string,
  write: (source: DossierSource) => AsyncIterable<Buffer> | Promise<Buffer>,
][] = [
  ['01-the-le.pdf', ({ facts }) => rulesDocument(facts)],
  ['02-co-cau-giai-thuong.xlsx', ({ facts }) => xlsxFile(prizeSheet(facts))],
  ['03-thong-bao-ket-qua.pdf', ({ facts, awards }) => resultNotice(facts, awards())],
  ['04-thong-bao-da-gui.xlsx', ({ awards }) => xlsxFile(noticeSheet(awards()))],
  ['05-danh-sach-trung-giai.xlsx', ({ awards }) => xlsxFile(winnerSheet(awards()))],
  ['06-bien-ban-trao-giai.xlsx', ({ awards }) => xlsxFile(handOverSheet(awards()))],
  ['07-bao-cao.pdf', (source) => reportDocument(source.facts, source.awards(), source)],
];

/** How many documents a dossier has. */
export const documentCount = documents.length;

/** @param onDone is told how many are written, and waited for */
export async function* dossierEntries(
  source: DossierSource,
  onDone: (count: number) => Promise<void>,
): AsyncGenerator<ZipEntry> {
  for (const [index, [name, write]] of documents.entries()) {
    const content = write(source);
    yield { name, chunks: 'then' in content ? [await content] : content };
    await onDone(index + 1);
  }
}
