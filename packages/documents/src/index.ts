export { csvFile } from './csv-file.ts';
export { type PdfBlock, pdfFile } from './pdf-file.ts';
export { type Cell, type Sheet, xlsxFile } from './xlsx-file.ts';
export { type ZipEntry, zipFile } from './zip-file.ts';
