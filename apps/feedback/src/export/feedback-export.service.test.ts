import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serve } from '../../test/live-page.ts';
import { fill } from '../../test/many-opinions.ts';
import { accepted, moderator, newSubscriber, openPeriod, responder } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
let server: Awaited<ReturnType<typeof serve>>;
let periodId: string;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  periodId = (await openPeriod(graph)).period?.id ?? '';
  server = await serve(graph);
});
afterAll(async () => {
  await server.close();
  await graph.stop();
});

async function prepare(input: object) {
  const data = await graph.data<{
    exportFeedback: {
      feedbackExport: { id: string } | null;
      url: string | null;
      userErrors: { code: string }[];
    };
  }>(
    `mutation ($input: ExportFeedbackInput!) { exportFeedback(input: $input) {
       feedbackExport { id } url userErrors { code } } }`,
    { input },
    moderator,
  );
  return data.exportFeedback;
}

const progress = async (id: string | undefined, viewer = moderator) =>
  (
    await graph.data<{ feedbackExport: { state: string; rowsWritten: number } | null }>(
      'query ($id: ID!) { feedbackExport(id: $id) { state rowsWritten } }',
      { id },
      viewer,
    )
  ).feedbackExport;

function download(url: string | null): Promise<{ status: number | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(`${server.origin}${url}`, { agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode, body: Buffer.concat(parts) }),
      );
    }).once('error', reject);
  });
}

describe('a CSV file', () => {
  test('holds what was asked for, with personal data masked and nothing that runs', async () => {
    const opinion = await accepted(graph, newSubscriber(), {
      topic: 'OTHER',
      title: '=HYPERLINK("x")',
      body: 'Gọi tôi,\nsố 0901234567 "nhé"',
    });
    const { url, feedbackExport } = await prepare({ format: 'CSV', topic: 'OTHER' });
    const { status, body } = await download(url);
    const text = body.toString();
    expect(status).toBe(200);
    expect(text.startsWith('\uFEFFMã,Trạng thái,')).toBe(true);
    expect(text).toContain(`${opinion.referenceCode},ACKNOWLEDGED,OTHER,,WEB,`);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).not.toContain('0901234567');
    expect(await progress(feedbackExport?.id)).toEqual({ state: 'DONE', rowsWritten: 1 });
  });

  test('is given once, and its progress to who asked for it', async () => {
    const { url, feedbackExport } = await prepare({ format: 'CSV', topic: 'OTHER' });
    const both = await Promise.all([download(url), download(url)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 403]);
    expect(await progress(feedbackExport?.id, responder)).toBeNull();
    const trail = await graph.database.rows(
      `select staff_id as "staffId" from decision where deed = 'EXPORT_FEEDBACK' and subject_id = $1`,
      [feedbackExport?.id],
    );
    expect(trail).toEqual([{ staffId: moderator.id }]);
  });
});

describe('of many opinions', () => {
  beforeAll(() => fill(graph.database, { count: 25_000, periodId, from: '2026-11-10T00:00:00Z' }));

  test('every one is in the file once', async () => {
    const { url, feedbackExport } = await prepare({ format: 'CSV', periodId });
    const { body } = await download(url);
    const codes = body.toString().match(/^GEN-\d+/gm) ?? [];
    expect(new Set(codes).size).toBe(25_000);
    expect(codes).toHaveLength(25_000);
    expect(await progress(feedbackExport?.id)).toMatchObject({ state: 'DONE' });
  }, 120_000);

  test('a workbook opens, and holds every one', async () => {
    const { url } = await prepare({ format: 'XLSX', periodId });
    const { body } = await download(url);
    const sheet = firstEntry(body);
    expect(sheet.match(/GEN-\d+</g)).toHaveLength(25_000);
    expect(sheet.match(/<row>/g)?.length).toBeGreaterThan(25_000);
    const file = join(tmpdir(), `export-${process.pid}.xlsx`);
    await writeFile(file, body);
    // Read by another's hand, where there is one: each checksum and the directory.
    const script =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()))';
    const said = await new Promise<string | null>((resolve) => {
      execFile('python3', ['-c', script, file], (error, stdout) =>
        resolve(error && 'code' in error && error.code === 'ENOENT' ? null : stdout.trim()),
      );
    });
    if (said === null) console.warn('There is no other reader of zip files here.');
    else expect(said).toBe('None 5');
  }, 120_000);

  test('a reader who goes away leaves it broken, and says so', async () => {
    const { url, feedbackExport } = await prepare({ format: 'CSV', periodId });
    await new Promise<void>((resolve, reject) => {
      get(`${server.origin}${url}`, { agent: false }, (response) => {
        response.once('data', () => {
          response.destroy();
          resolve();
        });
      }).once('error', reject);
    });
    await until(async () => (await progress(feedbackExport?.id))?.state === 'BROKEN');
    expect((await progress(feedbackExport?.id))?.rowsWritten).toBeLessThan(25_000);
  }, 120_000);
});

test.each([{ topic: '\0' }, { periodId: 'none' }, { programmeCode: "'" }])(
  'is not prepared for what cannot be: %j',
  async (over) => {
    const { userErrors, url } = await prepare({ format: 'CSV', ...over });
    expect([userErrors, url]).toEqual([[{ code: 'FILTER_MATCHES_NOTHING' }], null]);
  },
);

/** The text of the first entry, read as the format says. */
function firstEntry(zip: Buffer): string {
  const nameLength = zip.readUInt16LE(26);
  return inflateRawSync(zip.subarray(30 + nameLength)).toString();
}
