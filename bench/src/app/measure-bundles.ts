/** Sizes of the app's exported bundles: `node bench/src/app/measure-bundles.ts`, after both exports. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const exported = fileURLToPath(new URL('../../../apps/mobile/dist', import.meta.url));
const files = await readdir(exported, { recursive: true, withFileTypes: true }).catch(() => []);
const bundles = files.filter(({ name }) => /\.(js|hbc)$/.test(name));
if (bundles.length === 0) {
  console.error(
    'Nothing is exported: pnpm --filter @chia-se/mobile export:web (and export:android).',
  );
  process.exitCode = 1;
}
const kilobytes = (bytes: number) => `${Math.round(bytes / 1_000)} kB`;
for (const { parentPath, name } of bundles) {
  const content = await readFile(`${parentPath}/${name}`);
  const compressed = `gzip ${kilobytes(gzipSync(content).length)}, brotli ${kilobytes(brotliCompressSync(content).length)}`;
  console.log(`${name.split('.').pop()}: ${kilobytes(content.length)}, ${compressed}`);
}
