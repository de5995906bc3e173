/** An object as a subgraph answered it, or as several together did. */
export type Fetched = { [key: string]: unknown };

export function isFetched(value: unknown): value is Fetched {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds to an object what another subgraph knows of it. `source` is not used afterwards. */
export function merge(target: Fetched, source: Fetched): void {
  for (const key in source) {
    const added = source[key];
    if (added === undefined) continue;
    const present = target[key];
    if (present === undefined || present === null) target[key] = added;
    else if (isFetched(present) && isFetched(added)) merge(present, added);
    else if (!mergeLists(present, added)) target[key] = added;
  }
}

/** Two lists of the same field are the same list: their elements belong together. */
function mergeLists(present: unknown, added: unknown): boolean {
  if (!Array.isArray(present) || !Array.isArray(added)) return false;
  if (present.length !== added.length) return false;
  for (let i = 0; i < added.length; i += 1) {
    if (isFetched(present[i]) && isFetched(added[i])) merge(present[i], added[i]);
    else present[i] = added[i];
  }
  return true;
}

/** Everything found at a path of a plan, where `@` stands for each element of a list. */
export function objectsAt(root: Fetched, path: readonly (string | number)[]): Fetched[] {
  const found: Fetched[] = [];
  collect(root, path, 0, found);
  return found;
}

function collect(
  value: unknown,
  path: readonly (string | number)[],
  depth: number,
  found: Fetched[],
): void {
  if (value === null || value === undefined) return;
  const step = path[depth];
  if (step === undefined) found.push(value as Fetched);
  else if (step !== '@') collect((value as Fetched)[step], path, depth + 1, found);
  else for (const element of value as unknown[]) collect(element, path, depth + 1, found);
}

/** Where each of {@link objectsAt} stands in the answer, in the same order. */
export function pathsAt(
  root: Fetched,
  path: readonly (string | number)[],
): readonly (string | number)[][] {
  let at: { value: unknown; path: (string | number)[] }[] = [{ value: root, path: [] }];
  for (const step of path) {
    at = at.flatMap(({ value, path: before }) => {
      if (value === null || value === undefined) return [];
      if (step !== '@') return [{ value: (value as Fetched)[step], path: [...before, step] }];
      return (value as unknown[]).map((element, i) => ({ value: element, path: [...before, i] }));
    });
  }
  return at.filter(({ value }) => value !== null && value !== undefined).map((one) => one.path);
}
