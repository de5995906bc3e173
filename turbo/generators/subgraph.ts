import { addConcept } from './concept.ts';
import type { Draft } from './draft.ts';
import { nameOf } from './names.ts';
import { closingOf } from './source-edits.ts';

const boundaries = 'checks/src/package-boundaries.ts';

const files = [
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'jest.config.mjs',
  'README.md',
  'src/index.ts',
  'src/main.ts',
  'src/settings.ts',
  'src/subgraph.ts',
  'test/storage.test.ts',
];

/**
 * Adds a subgraph of our own, with its first concept.
 *
 * @param typed as in the supergraph, such as `surveys`
 * @returns what remains to be done by hand
 */
export function addSubgraph(draft: Draft, typed: string, typedConcept: string): string[] {
  const name = nameOf(typed);
  // Settings are called by it, such as SURVEYS_URL.
  if (name.kebab.includes('-')) throw new Error(`A subgraph has one word for its name: ${typed}.`);
  const folder = `apps/${name.kebab}`;
  // A folder that only a build has left behind is in nobody's way.
  if (draft.has(`${folder}/package.json`) || draft.has(`${folder}/src`)) {
    throw new Error(`${folder} is there already.`);
  }
  const data = { ...name, concept: nameOf(typedConcept) };
  for (const file of files) draft.createFrom(`subgraph/${file}`, `${folder}/${file}`, data);
  draft.createFrom('subgraph/src/context.ts', `${folder}/src/${name.kebab}-context.ts`, data);
  draft.change(boundaries, (text) => withRow(text, folder));
  const ofConcept = addConcept(draft, name.kebab, typedConcept);
  return [
    'Run `pnpm install`: pnpm links the new package, and the lock file learns of it.',
    `Let the platform run it: ${name.kebab} in the dependencies of apps/platform/package.json, in \`ownSubgraphs\` and as ${name.kebab.toUpperCase()}_URL and ${name.kebab.toUpperCase()}_DATABASE_URL in its settings.ts, in \`definitions\` of own-subgraphs.ts, and in the platform's row of ${boundaries}.`,
    `Say in ARCHITECTURE.md what it owns, and in apps/${name.kebab}/README.md what it says and hears.`,
    ...ofConcept,
  ];
}

/** Behind the last app's row of who may import whom. */
function withRow(text: string, folder: string): string {
  const rows = [...text.matchAll(/^ {2}'apps\/[^']+': \[/gm)];
  const last = rows.at(-1);
  if (!last) throw new Error('has no rows of apps to add to.');
  const end = text.indexOf('\n', closingOf(text, last.index + last[0].length - 1));
  return `${text.slice(0, end)}\n  '${folder}': ['subgraph-kit'],${text.slice(end)}`;
}
