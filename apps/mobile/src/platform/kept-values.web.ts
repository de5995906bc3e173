const secret = new Set(['refresh-token']);
const memory = new Map<string, string>();

/**
 * In a browser: choices in local storage, secrets in memory alone, for a script that got in could
 * read the rest. Who reloads the page signs in again.
 */
export const keptValues = {
  read: (name: string): Promise<string | null> =>
    Promise.resolve(secret.has(name) ? (memory.get(name) ?? null) : localStorage.getItem(name)),
  write(name: string, value: string | null): Promise<void> {
    if (secret.has(name)) {
      if (value === null) memory.delete(name);
      else memory.set(name, value);
    } else if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
    return Promise.resolve();
  },
};
