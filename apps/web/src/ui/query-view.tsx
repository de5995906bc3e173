import { troubleOf } from '@chia-se/client';
import type { ReactNode } from 'react';
import { ErrorState, Skeleton } from './states.tsx';

interface QueryViewProps<Data> {
  /** What `useQuery` gives. */
  query: { data?: Data | undefined; error?: unknown; refetch: () => Promise<unknown> };
  lines?: number;
  children: (data: Data) => ReactNode;
}

/** Loading, trouble with a way to try again, or what came; what came stays while it is asked anew. */
export function QueryView<Data>({ query, lines = 5, children }: QueryViewProps<Data>) {
  const { data, error, refetch } = query;
  if (data) return children(data);
  if (error) {
    return (
      <ErrorState trouble={troubleOf(error)} retry={() => void refetch().catch(() => undefined)} />
    );
  }
  return <Skeleton lines={lines} />;
}
