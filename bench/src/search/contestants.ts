import { fold } from '@chia-se/locale';
import { type RunningSubgraph, subscriberViewer } from '@chia-se/subgraph-kit';
import type pg from 'pg';

/** Somebody who finds opinions by a text: their ids, the best first. */
export interface Contestant {
  readonly name: string;
  find(text: string): Promise<string[]>;
}

const request = {
  viewer: subscriberViewer(
    '019a0000-0000-7000-8000-0000000000aa',
    '019a0000-0000-4000-8000-0000000000aa',
  ),
  language: 'vi' as const,
  requestId: 'bench',
  clientAddress: null,
};

/** `similarFeedback`, with what a page shows of it. */
export function similar(running: RunningSubgraph): Contestant {
  return {
    name: 'similarFeedback',
    async find(text) {
      const query =
        'query ($text: String!) { similarFeedback(text: $text) { similarity feedback { id title body supportCount } } }';
      const found = await ask<{ similarFeedback: Row[] }>(running, query, { text });
      return found.similarFeedback.map((row) => row.feedback.id);
    },
  };
}

/** `searchFeedback`, a page of ten with highlights; `pages` of them, one after the other. */
export function search(running: RunningSubgraph, pages = 1): Contestant {
  return {
    name: 'searchFeedback',
    async find(text) {
      const query = `query ($text: String!, $after: String) { searchFeedback(query: $text, first: 10, after: $after) {
        edges { node { feedback { id title body } titleHighlights { start end } bodyHighlights { start end } } }
        pageInfo { hasNextPage endCursor } } }`;
      const ids: string[] = [];
      let after: string | null = null;
      for (let page = 1; page <= pages; page += 1) {
        const found: { searchFeedback: SearchPage } = await ask(running, query, { text, after });
        ids.push(...found.searchFeedback.edges.map((edge) => edge.node.feedback.id));
        after = found.searchFeedback.pageInfo.endCursor;
        if (!found.searchFeedback.pageInfo.hasNextPage) break;
      }
      return ids;
    },
  };
}

/** What is written first: a scan for the folded text, word for word. */
export function ilike(client: pg.Client): Contestant {
  return {
    name: "ILIKE '%…%' on folded text",
    async find(text) {
      const { rows } = await client.query<{ id: string }>(
        `select id from bench_text where folded ilike '%' || $1 || '%' order by id desc limit 5`,
        [fold(text)],
      );
      return rows.map((row) => row.id);
    },
  };
}

/** Word similarity by a trigram index over folded text, as pg_trgm's documentation has it. */
export function trigrams(client: pg.Client): Contestant {
  return {
    name: 'pg_trgm word similarity, GIN',
    async find(text) {
      const { rows } = await client.query<{ id: string }>(
        'select id from bench_text where $1 <% folded order by $1 <<-> folded limit 5',
        [fold(text)],
      );
      return rows.map((row) => row.id);
    },
  };
}

interface Row {
  feedback: { id: string };
}

interface SearchPage {
  edges: { node: Row }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function ask<Data>(
  running: RunningSubgraph,
  query: string,
  variables: Record<string, unknown>,
): Promise<Data> {
  const { data, errors } = await running.execute({ query, variables }, request);
  if (errors?.[0]) throw errors[0];
  return data as Data;
}
