import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

export const subgraphsFolder = new URL('subgraphs/', root);
export const generatedFolder = new URL('generated/', root);

/** The committed supergraph, as composed from `subgraphs/`. */
export function readSupergraph(): string {
  return readFileSync(new URL('supergraph.graphql', generatedFolder), 'utf8');
}

/** The committed schema that callers see. */
export function readPublicSchema(): string {
  return readFileSync(new URL('public.graphql', generatedFolder), 'utf8');
}
