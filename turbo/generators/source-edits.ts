/**
 * Edits of TypeScript sources as text. They know only the few shapes that the house writes and say
 * what is missing where a file looks different; Biome lays the lines out afterwards.
 */

/** Adds to the imports; names may be types, as in `type Loader`. */
export function addImport(text: string, names: readonly string[], from: string): string {
  const there = new RegExp(`^import \\{([^}]*)\\} from '${escaped(from)}';`, 'm').exec(text);
  if (!there) return `${importOf(names, from)}\n${text}`;
  const known = (there[1] ?? '').split(',').map((name) => name.trim());
  const missing = names.filter((name) => !known.includes(name));
  const all = [...known.filter(Boolean), ...missing];
  return text.replace(there[0], () => `import { ${all.join(', ')} } from '${from}';`);
}

/** An import of types alone says so, or it would stay as an import of nothing when it is compiled. */
function importOf(names: readonly string[], from: string): string {
  const onlyTypes = names.every((name) => name.startsWith('type '));
  const list = names.map((name) => (onlyTypes ? name.replace('type ', '') : name)).join(', ');
  return `import ${onlyTypes ? 'type ' : ''}{ ${list} } from '${from}';`;
}

/** Adds an item at the end of the list or object `name: [ … ]`, wherever it is in the source. */
export function addItem(text: string, name: string, item: string): string {
  const opening = new RegExp(`\\b${escaped(name)}\\s*[:=]\\s*[[{]`).exec(text);
  if (!opening) throw new Error(`has no \`${name}: […]\` to add ${item} to. Add it by hand.`);
  const open = opening.index + opening[0].length - 1;
  return insertBeforeEnd(text, open, item, ',');
}

/** Adds members at the end of a class. */
export function addMember(text: string, className: string, member: string): string {
  const opening = new RegExp(`^export class ${escaped(className)}\\b[^{]*\\{`, 'm').exec(text);
  if (!opening) throw new Error(`has no class ${className} to add to.`);
  return insertBeforeEnd(text, opening.index + opening[0].length - 1, `\n${member}\n`, '');
}

/** Inserts before the bracket that closes the one at `open`, after a separator where one is due. */
export function insertBeforeEnd(
  text: string,
  open: number,
  inserted: string,
  separator: string,
): string {
  const close = closingOf(text, open);
  const before = text.slice(0, close).trimEnd();
  const due = separator && !before.endsWith(separator) && before.length > open + 1;
  return `${before}${due ? separator : ''}\n${inserted}${separator}\n${text.slice(close)}`;
}

/** Where the bracket at `open` closes; brackets in texts and comments don't count. */
export function closingOf(text: string, open: number): number {
  const tokens =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|[([{]|[)\]}]/g;
  tokens.lastIndex = open;
  let depth = 0;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if (/^[([{]$/.test(token[0])) depth += 1;
    if (/^[)\]}]$/.test(token[0])) depth -= 1;
    if (depth === 0) return token.index;
  }
  throw new Error('has a bracket that never closes.');
}

export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
