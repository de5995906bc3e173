/** The kinds of file in a concept's folder, each of which imports only from those before it. */
const kinds = [
  'errors',
  'row',
  'type',
  'input',
  'repository',
  'rules',
  'service',
  'loader',
  'reference',
  'resolver',
] as const;

type Kind = (typeof kinds)[number];

/** What a folder shows to others. */
const shown: readonly Kind[] = ['errors', 'type', 'service', 'loader', 'rules'];

export interface SourceFile {
  path: string;
  text: string;
}

/** Imports that go upwards within a concept, or into the inside of another one. */
export function roomProblems(sources: readonly SourceFile[]): string[] {
  const problems: string[] = [];
  for (const { path, text } of sources) {
    const from = kindOf(path);
    for (const target of relativeImports(text)) {
      const to = kindOf(target);
      if (!from || !to) continue;
      const sameFolder = target.startsWith('./');
      if (sameFolder && kinds.indexOf(to) > kinds.indexOf(from)) {
        problems.push(
          `${path} imports ${target}: within a concept a ${from} must not know of a ${to}. Move what it needs further up: ${kinds.join(' ← ')}.`,
        );
      }
      if (!sameFolder && from === 'resolver' && to === 'repository') {
        problems.push(
          `${path} imports ${target}: a resolver asks a service; only services query, by repositories.`,
        );
      }
      if (!sameFolder && from === 'type' && !shown.includes(to)) {
        problems.push(`${path} imports ${target}: a public type must not know of a ${to}.`);
      }
    }
  }
  return problems;
}

/** Rules are named for the deed, so every file without a kind counts as one and is not ordered. */
function kindOf(path: string): Kind | undefined {
  const kind = path.match(/\.(\w+)\.ts$/)?.[1];
  return kinds.find((candidate) => candidate === kind);
}

function relativeImports(text: string): string[] {
  const imports = text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)';/gm);
  return [...imports].map((match) => match[1] as string);
}
