import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnySubgraph } from '../define-subgraph.ts';
import { buildSubgraph } from '../schema/build-schema.ts';

/** `write-schema MODULE FILE`: writes the schema of the definition that MODULE exports to FILE. */
const [module, file] = process.argv.slice(2);
if (!module || !file) {
  console.error('Usage: write-schema <module that exports a subgraph> <file.graphql>');
  process.exit(2);
}
const exported: Record<string, unknown> = await import(pathToFileURL(resolve(module)).href);
const definition = Object.values(exported).find(isDefinition);
if (!definition) {
  console.error(`${module} exports no subgraph: export the outcome of defineSubgraph({ … }).`);
  process.exit(2);
}
const { sdl } = await buildSubgraph(definition);
const before = await readFile(file, 'utf8').catch(() => '');
if (before !== sdl) await writeFile(file, sdl);

function isDefinition(value: unknown): value is AnySubgraph {
  return typeof value === 'object' && value !== null && 'resolvers' in value && 'name' in value;
}
