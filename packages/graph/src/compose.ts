import { readdir, readFile } from 'node:fs/promises';
import { composeServices } from '@apollo/composition';
import {
  composeServices as composeWithOther,
  transformSupergraphToPublicSchema,
} from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';

export interface Composition {
  /** What the gateway routes by: the only contract between composition and gateway. */
  supergraph: string;
  /** What callers see. */
  publicSchema: string;
}

/** Subgraphs that don't fit together, each reason in a line. */
export class CompositionError extends Error {
  override name = 'CompositionError';
}

/** Where a subgraph answers when no setting says otherwise; a name that resolves nowhere on purpose. */
const unsetUrl = (name: string) => `http://${name}.subgraph.invalid/graphql`;

/** Reads every `NAME.graphql` of a folder. */
export async function readSubgraphs(folder: URL | string): Promise<Map<string, string>> {
  const subgraphs = new Map<string, string>();
  for (const file of (await readdir(folder)).sort()) {
    if (!file.endsWith('.graphql')) continue;
    const path = typeof folder === 'string' ? `${folder}/${file}` : new URL(file, folder);
    subgraphs.set(file.replace(/\.graphql$/, ''), await readFile(path, 'utf8'));
  }
  return subgraphs;
}

/**
 * Composes subgraph schemas with Apollo's composer, which the gateway trusts, and checks the outcome
 * with another that reads the specification independently.
 *
 * @throws CompositionError
 */
export function compose(subgraphs: ReadonlyMap<string, string>): Composition {
  const services = [...subgraphs].map(([name, sdl]) => ({
    name,
    url: unsetUrl(name),
    typeDefs: parse(sdl),
  }));
  const composed = composeServices(services);
  if (composed.errors) throw new CompositionError(messages(composed.errors));
  const second = composeWithOther(services);
  if (second.errors) throw new CompositionError(messages(second.errors));
  const publicSchema = buildASTSchema(
    transformSupergraphToPublicSchema(parse(composed.supergraphSdl)),
  );
  return {
    supergraph: `${composed.supergraphSdl.trim()}\n`,
    publicSchema: `${printSchema(lexicographicSortSchema(publicSchema))}\n`,
  };
}

function messages(errors: readonly { message: string }[]): string {
  return errors.map((error) => error.message).join('\n');
}
