import { useState } from 'react';

/** Asks for everything anew, and says while it does. */
export function useRefreshing(onRefresh: (() => Promise<unknown>) | undefined) {
  const [refreshing, setRefreshing] = useState(false);
  return {
    refreshing,
    async refresh() {
      setRefreshing(true);
      await onRefresh?.().catch(() => undefined);
      setRefreshing(false);
    },
  };
}
