import { keptValues } from './platform/kept-values';

let id: string | null = null;
const listeners = new Set<() => void>();

/** Whose phone this is, as far as anybody knows: also without a network, so that one can write. */
export const owner = {
  get id(): string | null {
    return id;
  },
  /** Fits `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  async recall(): Promise<void> {
    become(await keptValues.read('owner'));
  },
  async become(subscriberId: string): Promise<void> {
    become(subscriberId);
    await keptValues.write('owner', subscriberId);
  },
};

function become(next: string | null): void {
  id = next;
  for (const listener of listeners) listener();
}
