import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { anyone, type DocumentedOperation, type LocalizedText } from './documented-operation.ts';
import { checkVariables, readOperationDefinition } from './operation-document.ts';
import { readOperationHeader } from './operation-header.ts';

/** A file under `operations/` that breaks the format; the message names it and says how to mend it. */
export class OperationFileError extends Error {
  override name = 'OperationFileError';
}

const operationPath = /^([a-z-]+)\/(\d\d-[a-z0-9-]+)\/([a-z0-9-]+)\.graphql$/;

/**
 * Reads every documented operation under `directory`, whose files are `<role>/<nn-job>/<operation>.graphql`
 * with variables in `<operation>.variables.json` beside them and a job's name, if the folder's own doesn't
 * do, in `title.json`. The format is described in the README.
 *
 * @returns the operations, everybody's first, then by role, job and file name.
 * @throws {OperationFileError} for the first file that breaks the format.
 */
export async function readOperations(directory: string): Promise<DocumentedOperation[]> {
  const paths = (await readdir(directory, { recursive: true }))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.graphql'));
  const operations = await Promise.all(paths.map((path) => readOperation(directory, path)));
  return operations.sort((a, b) => compare(sortKey(a), sortKey(b)));
}

async function readOperation(directory: string, path: string): Promise<DocumentedOperation> {
  try {
    const [, role, job, file] = operationPath.exec(path) ?? [];
    if (!role || !job || !file) {
      throw new Error('is not where operations stand: role/01-job/operation-name.graphql');
    }
    const folder = join(directory, role, job);
    const document = await readFile(join(folder, `${file}.graphql`), 'utf8');
    const header = readOperationHeader(document);
    checkFolder(role, header.roles);
    const operation = readOperationDefinition(document);
    const variables = await readJsonObject(join(folder, `${file}.variables.json`));
    checkVariables(operation, variables);
    return {
      id: `${role}/${job}/${file}`,
      role,
      job,
      jobTitle: await readJobTitle(folder, job),
      ...header,
      kind: operation.operation,
      name: operation.name.value,
      document,
      variables,
    };
  } catch (error) {
    throw new OperationFileError(`${path} ${(error as Error).message}`, { cause: error });
  }
}

/** Whoever looks for what a moderator can do looks in `moderator/`: what stands there must be theirs. */
function checkFolder(role: string, roles: string[]): void {
  const name = role.toUpperCase().replaceAll('-', '_');
  if (!roles.includes(name)) {
    throw new Error(
      `stands in ${role}/ but its roles are ${roles.join(', ')}: add ${name} or move it`,
    );
  }
}

async function readJobTitle(folder: string, job: string): Promise<LocalizedText> {
  const words = job.slice(3).replaceAll('-', ' ');
  const ownTitle = words.charAt(0).toUpperCase() + words.slice(1);
  const { en = ownTitle, vi = en } = await readJsonObject(join(folder, 'title.json'));
  return { en: String(en), vi: String(vi) };
}

/** @returns the object in the file, or an empty one where there is no such file. */
async function readJsonObject(path: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  const name = path.slice(path.lastIndexOf(sep) + 1);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch (error) {
    throw new Error(`has a ${name} beside it that isn't JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
  throw new Error(`has a ${name} beside it that isn't a JSON object`);
}

function sortKey(operation: DocumentedOperation): string {
  return `${operation.roles.includes(anyone) ? 0 : 1}/${operation.id}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
