import {
  anyone,
  type DocumentedOperation,
  type LocalizedText,
} from '../../operations/documented-operation.ts';
import type { Person } from '../session/session-keeper.ts';

/** The operations of one job, as a folder in the list. */
export interface JobFolder {
  id: string;
  role: string;
  title: LocalizedText;
  operations: DocumentedOperation[];
}

/** What this person may run. Nobody signed in: what anyone may. The graph decides in the end. */
export function operationsFor(
  operations: readonly DocumentedOperation[],
  person: Person | null,
): DocumentedOperation[] {
  return operations.filter(
    ({ roles }) => roles.includes(anyone) || (person && mayRun(person, roles)),
  );
}

function mayRun(person: Person, roles: string[]): boolean {
  if (person.as === 'SUBSCRIBER') return roles.includes('SUBSCRIBER');
  if (person.roles.length === 0) return roles.some((role) => role !== 'SUBSCRIBER');
  return roles.some((role) => person.roles.includes(role));
}

export function operationsOfRole(
  operations: readonly DocumentedOperation[],
  role: string,
): DocumentedOperation[] {
  return operations.filter(({ roles }) => roles.includes(role));
}

/** Every role that some operation names, in the order of the alphabet. */
export function rolesOf(operations: readonly DocumentedOperation[]): string[] {
  return [...new Set(operations.flatMap(({ roles }) => roles))].sort();
}

/** Every word must stand somewhere in the operation; case, tone marks and đ don't matter. */
export function searchOperations(
  operations: readonly DocumentedOperation[],
  text: string,
): DocumentedOperation[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return operations.filter((operation) => {
    const { title, jobTitle, description, name, document } = operation;
    const texts = [title, jobTitle, description].flatMap(({ vi, en }) => [vi, en]);
    const folded = fold([...texts, name, document].join(' '));
    return words.every((word) => folded.includes(word));
  });
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'd')
    .toLowerCase();
}

/** Folders in the order in which their first operation comes. */
export function groupByJob(operations: readonly DocumentedOperation[]): JobFolder[] {
  const folders = new Map<string, JobFolder>();
  for (const operation of operations) {
    const { role, job, jobTitle } = operation;
    const id = `${role}/${job}`;
    const folder = folders.get(id) ?? { id, role, title: jobTitle, operations: [] };
    folder.operations.push(operation);
    folders.set(id, folder);
  }
  return [...folders.values()];
}
