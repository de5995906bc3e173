import { encodeCursor } from '@chia-se/subgraph-kit';

/** The page that most people see: twenty opinions with author, evaluation and award, from four subgraphs. */
export const feedPage = /* GraphQL */ `
  query FeedPage($after: String) {
    feedbackList(filter: { programmeCode: "chia-se" }, first: 20, after: $after) {
      edges {
        node {
          id referenceCode title body status submittedAt
          author { id displayName membershipTier }
          evaluation { state rank score }
          award { status prize { name } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

/** Requests for pages all over the list: a keyset page costs the same wherever it is. */
export function feedPageBodies(opinions: number, pages = 200): string[] {
  return Array.from({ length: pages }, (_, page) => {
    const n = Math.floor(((page + 1) * opinions) / (pages + 1)) + 20;
    const variables = { after: page === 0 ? null : encodeCursor([feedbackIdOf(n)]) };
    return JSON.stringify({ query: feedPage, variables });
  });
}

/** The same id as the generator's SQL makes for the n-th opinion. */
function feedbackIdOf(n: number): string {
  const time = (1_761_930_000_000 + n * 10_000).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}`;
}
