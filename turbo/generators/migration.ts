import type { Draft } from './draft.ts';
import { type Name, nameOf } from './names.ts';
import { addImport, addItem } from './source-edits.ts';
import { sourcesOf } from './subgraph-folder.ts';

/** What a migration runs: one statement a call. */
export interface MigrationSteps {
  up: readonly string[];
  down: readonly string[];
}

/** Refused by PostgreSQL, so that a migration can't be forgotten half written. */
const unwritten = (direction: string): string =>
  `write in lower case what changes on the way ${direction}, one statement a call`;

/**
 * Adds a migration to a subgraph and registers it behind those that are there.
 *
 * @param typed a verb and a noun, such as `add-colour`
 * @returns its path
 * @throws Error where a migration of this name is there
 */
export function addMigration(
  draft: Draft,
  subgraph: string,
  typed: string,
  steps: MigrationSteps = { up: [unwritten('up')], down: [unwritten('down')] },
): string {
  const name = verbAndNoun(typed);
  const sources = sourcesOf(draft, subgraph);
  const folder = `${sources}/migrations`;
  const there = draft.list(folder).find((file) => file.endsWith(`-${name.kebab}.ts`));
  if (there) throw new Error(`${folder}/${there} is there already, and frozen once merged.`);
  const timestamp = nextTimestamp(draft.list(folder));
  const className = `${name.pascal}${timestamp}`;
  const path = `${folder}/${timestamp}-${name.kebab}.ts`;
  draft.createFrom('migration.ts', path, { className, ...steps });
  draft.change(`${sources}/subgraph.ts`, (text) =>
    addItem(
      addImport(text, [className], `./migrations/${timestamp}-${name.kebab}.ts`),
      'migrations',
      className,
    ),
  );
  return path;
}

function verbAndNoun(typed: string): Name {
  const name = nameOf(typed);
  if (name.kebab.includes('-')) return name;
  throw new Error(`"${typed}" is a verb without a noun, or a noun without a verb: say add-colour.`);
}

/** Migrations run in the order of their timestamps, so a new one is later than all that are there. */
function nextTimestamp(files: readonly string[]): number {
  const latest = Math.max(0, ...files.map((file) => Number.parseInt(file, 10) || 0));
  return Math.max(Date.now(), latest + 1_000);
}
