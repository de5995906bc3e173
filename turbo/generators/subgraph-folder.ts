import type { Draft } from './draft.ts';

/** Ours, and the example of a partner's. */
const places = ['apps', 'examples'];

/** The folder with a subgraph's sources. @throws Error with the names there are */
export function sourcesOf(draft: Draft, subgraph: string): string {
  const place = places.find((candidate) => isSubgraph(draft, candidate, subgraph));
  if (place) return `${place}/${subgraph}/src`;
  throw new Error(`There is no subgraph "${subgraph}": take ${subgraphs(draft).join(', ')}.`);
}

/** Every package of the repository that defines a subgraph. */
export function subgraphs(draft: Draft): string[] {
  return places.flatMap((place) =>
    draft.list(place).filter((name) => isSubgraph(draft, place, name)),
  );
}

function isSubgraph(draft: Draft, place: string, name: string): boolean {
  return draft.has(`${place}/${name}/src/subgraph.ts`);
}
