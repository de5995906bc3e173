import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphClient } from '../graph-client.ts';
import type { Trial } from '../trial.ts';

const copiesPage = /* GraphQL */ `
  query Copies($own: Boolean!, $programmeCode: String, $after: String) {
    feedbackCopies(own: $own, programmeCode: $programmeCode, first: 100, after: $after) {
      edges { node { similarity } } pageInfo { hasNextPage endCursor } } }`;

const clustersPage = /* GraphQL */ `
  query Clusters($periodId: ID!, $after: String) {
    feedbackClusters(periodId: $periodId, first: 100, after: $after) {
      edges { node { name size } } pageInfo { hasNextPage endCursor } } }`;

interface Page<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** What the platform found to be alike. */
export interface GatherOutcome {
  copies: number;
  clusters: { name: string; size: number }[];
  clustered: number;
}

/** A moderator looks through copies and clusters, once nothing more is found. Merging is for people. */
export async function gather(trial: Trial): Promise<GatherOutcome> {
  const [moderator] = trial.staff.moderators;
  if (!moderator) throw new Error('The trial has two moderators.');
  let found = await look(moderator.graph, trial);
  for (let quiet = 0; quiet < 3; ) {
    await sleep(2_000);
    const now = await look(moderator.graph, trial);
    quiet = now.copies === found.copies && now.clustered === found.clustered ? quiet + 1 : 0;
    found = now;
  }
  return found;
}

async function look(
  graph: GraphClient,
  { programmeCode, periodId }: Trial,
): Promise<GatherOutcome> {
  let copies = 0;
  for (const own of [false, true]) {
    copies += (await readAll<object>(graph, copiesPage, { own, programmeCode })).length;
  }
  const clusters = await readAll<{ name: string; size: number }>(graph, clustersPage, { periodId });
  return { copies, clusters, clustered: clusters.reduce((sum, { size }) => sum + size, 0) };
}

async function readAll<Node>(
  graph: GraphClient,
  query: string,
  variables: Record<string, unknown>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const data: Record<string, Page<Node>> = await graph.data(query, { ...variables, after });
    const [page] = Object.values(data);
    nodes.push(...(page?.edges.map(({ node }) => node) ?? []));
    if (!page?.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}
