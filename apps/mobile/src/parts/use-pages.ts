import { useState } from 'react';

interface Page {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** The next page of a connection, once at a time; the cache joins it to what is there. */
export function usePages(
  fetchMore: (options: { variables: { after: string } }) => Promise<unknown>,
  page: Page | undefined,
) {
  const [loading, setLoading] = useState(false);
  const after = page?.hasNextPage ? page.endCursor : null;
  return {
    hasMore: after !== null && after !== undefined,
    loading,
    async more() {
      if (!after || loading) return;
      setLoading(true);
      await fetchMore({ variables: { after } }).catch(() => undefined);
      setLoading(false);
    },
  };
}
