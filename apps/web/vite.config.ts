import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { firstFrames } from './build/first-frames.ts';

const compressible = /\.(js|css|svg)$/;

/** Writes a `.br` and a `.gz` beside every text, so that the server never compresses. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir }) {
      const files = await readdir(dir!, { recursive: true, withFileTypes: true });
      const paths = files.filter((file) => file.isFile()).map((f) => join(f.parentPath, f.name));
      await Promise.all(
        paths
          .filter((path) => compressible.test(path))
          .map(async (path) => {
            const bytes = await readFile(path);
            const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
            await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
            await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
          }),
      );
    },
  };
}

/** The fonts of the first paint are asked for with the page, both subsets at once: a word never mixes two. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /be-vietnam-pro-(latin|vietnamese)-400.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: '',
              href: `/${file}`,
            },
          })),
    },
  };
}

export default defineConfig({
  root: join(import.meta.dirname, 'src'),
  build: {
    outDir: join(import.meta.dirname, 'dist/page'),
    emptyOutDir: true,
    // Which files a screen needs: for the test of the first load.
    manifest: 'manifest.json',
    // Data URLs would have to be allowed in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every screen needs, in one file each: of the dozens it would be, the headers alone weigh.
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            {
              name: 'page',
              test: /node_modules\/(@apollo|@wry|optimism|rxjs|tslib|graphql|@tanstack|i18next|react-i18next|use-sync-external-store)\//,
            },
          ],
        },
      },
      onwarn(warning, warn) {
        // "use client" means nothing to a page that has no server components.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  resolve: {
    // The verifier hashes by Node's crypto; in a page a library does.
    alias: { 'node:crypto': join(import.meta.dirname, 'src/portal/winners/node-crypto.ts') },
  },
  worker: { format: 'es' },
  plugins: [preloadFonts(), firstFrames(), precompress()],
});
