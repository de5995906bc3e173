import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { manager, moderator } from './seed.ts';

export interface QueueItem {
  status: string;
  risk: number;
  dueAt: string | null;
  isOverdue: boolean;
  department: { code: string; name: string } | null;
  feedback: { id: string };
}

interface QueuePage {
  edges: { cursor: string; node: QueueItem }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** One page of the queue, as a moderator sees it. */
export async function queuePage(graph: TestSubgraph, variables: object = {}): Promise<QueuePage> {
  const data = await graph.data<{ moderationQueue: QueuePage }>(
    `query ($filter: QueueFilter, $order: QueueOrder, $first: Int = 100, $after: String) {
       moderationQueue(filter: $filter, order: $order, first: $first, after: $after) {
         edges { cursor node {
           status risk dueAt isOverdue department { code name } feedback { id } } }
         pageInfo { hasNextPage endCursor } } }`,
    { ...variables },
    moderator,
  );
  return data.moderationQueue;
}

/** Ids of one page, in its order. */
export async function queueIds(graph: TestSubgraph, variables: object = {}): Promise<string[]> {
  const { edges } = await queuePage(graph, variables);
  return edges.map(({ node }) => node.feedback.id);
}

export interface Outcomes {
  outcomes:
    | { feedbackId: string; feedback: { status: string } | null; userErrors: { code: string }[] }[]
    | null;
  userErrors: { code: string }[];
}

/** A deed on several opinions: `assignFeedback` or `moderateFeedback`. */
export async function onEach(graph: TestSubgraph, name: string, input: object): Promise<Outcomes> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const data = await graph.data<Record<string, Outcomes>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
       outcomes { feedbackId feedback { status } userErrors { code } } userErrors { code } } }`,
    { input },
    moderator,
  );
  return data[name] as Outcomes;
}

export async function setServiceLevel(graph: TestSubgraph, input: object) {
  const data = await graph.data<{
    setServiceLevel: { serviceLevel: { hours: number } | null; userErrors: { code: string }[] };
  }>(
    `mutation ($input: SetServiceLevelInput!) { setServiceLevel(input: $input) {
       serviceLevel { topicCode status hours } userErrors { code } } }`,
    { input },
    manager,
  );
  return data.setServiceLevel;
}
