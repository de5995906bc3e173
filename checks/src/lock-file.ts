/** A lock file that names where a package came from ties everybody to that host. */
export function lockFileProblems(text: string): string[] {
  const problems: string[] = [];
  if (/https?:\/\//.test(text))
    problems.push('pnpm-lock.yaml holds download addresses: remove them.');
  const versions = new Set([...text.matchAll(/^ {2}graphql@([\d.]+):/gm)].map((match) => match[1]));
  if (versions.size > 1) {
    problems.push(
      `There are ${versions.size} versions of graphql (${[...versions].join(', ')}): "another module or realm" follows. Keep the override in pnpm-workspace.yaml.`,
    );
  }
  return problems;
}
