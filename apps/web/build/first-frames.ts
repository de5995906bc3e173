import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}
type Manifest = Record<string, Chunk>;

/** The screens that people come to from outside: an address of each, and its part of the page. */
const screens = {
  home: ['/', 'portal/home/home.tsx'],
  'sign-in': ['/sign-in', 'portal/sign-in/sign-in.tsx'],
  write: ['/write', 'portal/write/write.tsx'],
  opinions: ['/opinions', 'portal/opinions/opinions.tsx'],
  feedback: ['/feedback/-', 'portal/opinions/opinion.tsx'],
  winners: ['/winners', 'portal/winners/winners.tsx'],
  mine: ['/mine', 'portal/mine/mine.tsx'],
  awards: ['/awards/-', 'portal/claim/claim.tsx'],
} as const;

const languages = ['vi', 'en'] as const;

/**
 * Draws what each screen shows before it has asked for anything into a page of its own, with the files
 * that the screen needs named at its head: the eye waits for no script, and script for no script.
 */
export function firstFrames(): Plugin {
  let root = '';
  let page = '';
  return {
    name: 'first-frames',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(config) {
      root = config.root;
      page = config.build.outDir;
    },
    writeBundle: {
      sequential: true,
      async handler() {
        const rendered = join(page, '../first-frame');
        await build({
          configFile: false,
          root,
          logLevel: 'warn',
          build: {
            ssr: 'app/first-frame.tsx',
            outDir: rendered,
            emptyOutDir: true,
            assetsInlineLimit: 0,
          },
        });
        const { firstFrame } = (await import(
          pathToFileURL(join(rendered, 'first-frame.js')).href
        )) as { firstFrame: (path: string, language: string) => Promise<string> };
        const html = await readFile(join(page, 'index.html'), 'utf8');
        const manifest = JSON.parse(
          await readFile(join(page, 'manifest.json'), 'utf8'),
        ) as Manifest;
        for (const language of languages) {
          await mkdir(join(page, language));
          for (const [name, [path, source]] of Object.entries(screens)) {
            const frame = await firstFrame(path, language);
            const whole = html
              .replace('<html lang="vi">', `<html lang="${language}">`)
              .replace('</head>', () => `${linksTo(source, manifest, html)}</head>`)
              .replace('<div id="root"></div>', () => `<div id="root">${frame}</div>`);
            await writeFile(join(page, language, `${name}.html`), whole);
          }
        }
      },
    },
  };
}

/** Links to the script and style of a screen that the page does not name already. */
function linksTo(source: string, manifest: Manifest, html: string): string {
  const found = new Set<string>();
  const add = (name: string) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no ${name}.`);
    if (found.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file);
    for (const next of chunk.imports ?? []) add(next);
  };
  add(source);
  return [...found]
    .filter((file) => !html.includes(file))
    .map((file) =>
      file.endsWith('.css')
        ? `  <link rel="stylesheet" crossorigin href="/${file}">\n`
        : `  <link rel="modulepreload" crossorigin href="/${file}">\n`,
    )
    .join('');
}
