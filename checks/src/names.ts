/** Names that say nothing of what is inside. */
const empty = /(^|[/.-])(utils?|helpers?|common|shared|core|base|misc|manager|impl)(?=[/.-])/i;

export function nameProblems(files: readonly string[]): string[] {
  return files
    .filter((file) => empty.test(file) && !file.startsWith('tsconfig.base'))
    .map(
      (file) =>
        `${file}: the name says nothing. Name it for what it does, or put it where it is used.`,
    );
}
