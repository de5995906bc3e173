import type { LocalizedText } from './documented-operation.ts';

export interface OperationHeader {
  title: LocalizedText;
  description: LocalizedText;
  roles: string[];
}

const rolesLine = /^roles:\s*(.*)$/i;
const vietnameseTitleLine = /^vi:\s*(.+)$/i;
const roleName = /^[A-Z][A-Z_]*$/;

/**
 * Reads the comment block that opens a `.graphql` file: title and description, the same in Vietnamese
 * from a line `vi:` on, and the roles.
 *
 * @throws Error saying what is missing; the caller knows the file.
 */
export function readOperationHeader(source: string): OperationHeader {
  const [title, ...rest] = leadingComment(source);
  if (!title) throw new Error('begins without a title: open it with a line `# What it does`');

  let vietnameseTitle: string | undefined;
  let roles: string[] | undefined;
  const english: string[] = [];
  const vietnamese: string[] = [];
  for (const line of rest) {
    const rolesFound = rolesLine.exec(line);
    const titleFound = vietnameseTitleLine.exec(line);
    if (rolesFound) roles = splitRoles(rolesFound[1]!);
    else if (titleFound) vietnameseTitle = titleFound[1]!;
    else (vietnameseTitle === undefined ? english : vietnamese).push(line);
  }
  if (!roles) {
    throw new Error('names no roles: add a line `# roles: MODERATOR, ADMIN` or `# roles: ANYONE`');
  }
  const en = english.join('\n').trim();
  return {
    title: { en: title, vi: vietnameseTitle ?? title },
    description: { en, vi: vietnamese.join('\n').trim() || en },
    roles,
  };
}

function leadingComment(source: string): string[] {
  const lines = source.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end === -1 ? undefined : end)
    .map((line) => line.replace(/^#\s?/, '').trim());
}

function splitRoles(list: string): string[] {
  const roles = list.split(',').map((role) => role.trim());
  const wrong = roles.find((role) => !roleName.test(role));
  if (wrong !== undefined)
    throw new Error(`names the role "${wrong}": write roles as MODERATOR, ADMIN`);
  return roles;
}
