import { useCallback, useMemo, useSyncExternalStore } from 'react';

const root = '/console';

/** Where in the console one is: the path below `/console`, and what the address asks for. */
export function usePlace() {
  const address = useSyncExternalStore(listen, () => location.pathname + location.search);
  return useMemo(() => {
    const url = new URL(address, location.origin);
    return {
      path: url.pathname.slice(root.length).replace(/^\/|\/$/g, ''),
      search: url.searchParams,
    };
  }, [address]);
}

/** Changes what the address asks for; `null` takes a part away. */
export function useSearch() {
  const { search } = usePlace();
  const change = useCallback((parts: Record<string, string | null>, replace = false) => {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(parts)) {
      if (value === null || value === '') url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    go(url.pathname + url.search, replace);
  }, []);
  return [search, change] as const;
}

export const addressOf = (path: string) => (path ? `${root}/${path}` : root);

/** Goes to an address of this site, without loading the page anew. */
export function go(address: string, replace = false): void {
  if (replace) history.replaceState(history.state, '', address);
  else history.pushState(null, '', address);
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
