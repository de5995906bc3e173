import { files, read } from './repository.ts';

export interface Manifest {
  folder: string;
  name: string;
  dependencies: string[];
}

/**
 * Who may import whom. pnpm lets a package see only what its manifest names, so manifests are all
 * that has to be checked.
 */
const allowed: Record<string, readonly string[]> = {
  'apps/platform': [
    'gateway',
    'explorer',
    'web',
    'subscribers',
    'feedback',
    'evaluation',
    'rewards',
    'perks',
    'provider',
    'verifier',
    'graph',
    'postgres',
    'subgraph-kit',
    'viewer',
  ],
  'apps/gateway': ['graph', 'viewer', 'locale'],
  'apps/explorer': [],
  'apps/subscribers': ['subgraph-kit', 'viewer', 'events', 'locale'],
  'apps/feedback': [
    'subgraph-kit',
    'viewer',
    'events',
    'locale',
    'documents',
    'similarity',
    'text-classification',
  ],
  'apps/evaluation': ['subgraph-kit', 'viewer', 'events', 'locale', 'judging', 'verifier'],
  'apps/rewards': [
    'subgraph-kit',
    'viewer',
    'events',
    'locale',
    'documents',
    'verifier',
    'provider',
  ],
  'apps/web': ['client', 'locale', 'graph', 'verifier'],
  'apps/mobile': ['client', 'locale', 'graph'],
  'packages/locale': [],
  'packages/documents': [],
  'packages/judging': [],
  'packages/text-classification': ['locale'],
  'packages/similarity': ['locale'],
  'packages/verifier': ['judging'],
  'packages/graph': [],
  'packages/client': [],
  'packages/postgres': [],
  'packages/viewer': ['locale'],
  'packages/events': ['locale', 'viewer'],
  'packages/subgraph-kit': ['locale', 'viewer', 'events', 'postgres'],
  'examples/perks': ['subgraph-kit'],
  // An outsider that knows only the wire. Rewards starts it in its tests.
  'examples/provider': [],
  checks: [],
};

/** May import anything; nothing may import them. */
const tops = ['bench', 'measure', 'month'];

/** Each dependency that the table does not allow, with how to mend it. */
export function boundaryProblems(manifests: readonly Manifest[]): string[] {
  const problems: string[] = [];
  for (const { folder, dependencies } of manifests) {
    if (tops.includes(folder)) continue;
    const may = allowed[folder];
    if (!may) {
      problems.push(
        `${folder} is not in the table of checks/src/package-boundaries.ts: say there what it may import.`,
      );
      continue;
    }
    for (const dependency of dependencies) {
      if (may.includes(dependency)) continue;
      problems.push(
        `${folder} must not import @chia-se/${dependency}. Subgraphs learn of each other by events and references; see "Who may import whom" in ARCHITECTURE.md.`,
      );
    }
  }
  return [...problems, ...circles(manifests)];
}

function circles(manifests: readonly Manifest[]): string[] {
  const graph = new Map(manifests.map(({ name, dependencies }) => [name, dependencies]));
  const done = new Set<string>();
  const problems: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) {
      problems.push(`Packages import each other in a circle: ${[...path, name].join(' → ')}.`);
      return;
    }
    if (done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return problems;
}

export function readManifests(): Manifest[] {
  return files(
    /^(apps|packages|examples)\/[^/]+\/package\.json$|^(bench|checks|measure|month)\/package\.json$/,
  )
    .filter((file) => read(file) !== '')
    .map((file) => {
      const manifest = JSON.parse(read(file)) as {
        name: string;
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
      };
      const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
      return {
        folder: file.replace('/package.json', ''),
        name: manifest.name.replace('@chia-se/', ''),
        dependencies: named
          .filter((name) => name.startsWith('@chia-se/'))
          .map((name) => name.replace('@chia-se/', '')),
      };
    });
}
