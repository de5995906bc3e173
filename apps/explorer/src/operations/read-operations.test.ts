import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fillVariables } from './fill-variables.ts';
import { OperationFileError, readOperations } from './read-operations.ts';

const holdFeedback = `# Hold a feedback
#
# Until somebody has looked at it.
# Its author is told.
#
# vi: Giữ một ý kiến
#
# Cho đến khi có người xem.
#
# roles: MODERATOR, ADMIN
mutation HoldFeedback($id: ID!, $note: String) {
  holdFeedback(id: $id, note: $note) { id }
}
`;

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'operations-'));
});

afterEach(() => rm(directory, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}

describe('readOperations', () => {
  test('reads texts in both languages, roles, document and variables', async () => {
    await write({
      'moderator/01-screening/hold-feedback.graphql': holdFeedback,
      'moderator/01-screening/hold-feedback.variables.json': '{ "id": "7" }',
      'moderator/01-screening/title.json': '{ "en": "Screening", "vi": "Sàng lọc" }',
    });

    expect(await readOperations(directory)).toEqual([
      {
        id: 'moderator/01-screening/hold-feedback',
        role: 'moderator',
        job: '01-screening',
        jobTitle: { en: 'Screening', vi: 'Sàng lọc' },
        title: { en: 'Hold a feedback', vi: 'Giữ một ý kiến' },
        description: {
          en: 'Until somebody has looked at it.\nIts author is told.',
          vi: 'Cho đến khi có người xem.',
        },
        roles: ['MODERATOR', 'ADMIN'],
        kind: 'mutation',
        name: 'HoldFeedback',
        document: holdFeedback,
        variables: { id: '7' },
      },
    ]);
  });

  test('puts first what anyone may run, then goes by role, job and file name', async () => {
    const query = (role: string) => `# Title\n# roles: ${role}\nquery Q { a }\n`;
    await write({
      'admin/01-periods/list.graphql': query('ADMIN'),
      'anyone/02-winners/list.graphql': query('ANYONE'),
      'anyone/01-sign-in/b.graphql': query('ANYONE'),
      'anyone/01-sign-in/a.graphql': query('ANYONE'),
    });

    const ids = (await readOperations(directory)).map(({ id }) => id);
    expect(ids).toEqual([
      'anyone/01-sign-in/a',
      'anyone/01-sign-in/b',
      'anyone/02-winners/list',
      'admin/01-periods/list',
    ]);
  });

  test('names a job and its texts by what is there when nobody wrote more', async () => {
    await write({ 'admin/01-close-periods/q.graphql': '# List\n# roles: ADMIN\nquery Q { a }\n' });

    const [operation] = await readOperations(directory);
    expect(operation?.jobTitle).toEqual({ en: 'Close periods', vi: 'Close periods' });
    expect(operation?.title).toEqual({ en: 'List', vi: 'List' });
    expect(operation?.description).toEqual({ en: '', vi: '' });
  });

  const path = 'moderator/01-screening/hold.graphql';
  const header = '# Hold\n# roles: MODERATOR\n';
  test.each([
    ['a file outside the folders', { 'hold.graphql': `${header}query Q { a }` }, 'is not where'],
    ['a missing title', { [path]: 'query Q { a }' }, 'begins without a title'],
    ['missing roles', { [path]: '# Hold\nquery Q { a }' }, 'names no roles'],
    [
      'a role that is no name',
      { [path]: '# Hold\n# roles: moderators\nquery Q { a }' },
      'the role',
    ],
    [
      'the folder of another role',
      { [path]: '# Hold\n# roles: ADMIN\nquery Q { a }' },
      'stands in',
    ],
    ['a document that does not parse', { [path]: `${header}query Q {` }, "doesn't parse"],
    ['two operations', { [path]: `${header}query A { a } query B { b }` }, 'holds 2 operations'],
    ['a nameless operation', { [path]: `${header}{ a }` }, 'nameless query'],
    ['a variable not given', { [path]: `${header}query Q($id: ID!) { a(id: $id) }` }, '"id"'],
    [
      'a variable not declared',
      {
        [path]: `${header}query Q { a }`,
        [path.replace('.graphql', '.variables.json')]: '{"x":1}',
      },
      '"x"',
    ],
    [
      'variables that are no object',
      { [path]: `${header}query Q { a }`, [path.replace('.graphql', '.variables.json')]: '[1]' },
      "isn't a JSON object",
    ],
  ])('refuses %s', async (_, files, told) => {
    await write(files);

    const reading = readOperations(directory);
    await expect(reading).rejects.toThrow(OperationFileError);
    await expect(reading).rejects.toThrow(told);
    await expect(reading).rejects.toThrow(/^\S*hold\.graphql /);
  });

  test("reads this repository's own operations", async () => {
    const operations = await readOperations(join(import.meta.dirname, '../../../../operations'));
    expect(operations.map(({ name }) => name)).toContain('RequestSignInCode');
  });
});

test('fillVariables gives each place a new id and leaves the rest, and the given object, alone', () => {
  const variables = { input: { key: '{{newId}}', list: ['{{newId}}', 'x {{newId}}', 3, null] } };
  let count = 0;
  const filled = fillVariables(variables, () => `id-${++count}`);

  expect(filled).toEqual({ input: { key: 'id-1', list: ['id-2', 'x {{newId}}', 3, null] } });
  expect(variables.input.key).toBe('{{newId}}');
});
