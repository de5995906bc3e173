import { createHash, randomUUID } from 'node:crypto';
import { get } from 'node:http';
import { serveSubgraph, staffViewer, type Viewer } from '@chia-se/subgraph-kit';
import { type TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { generateSigningKeys } from '@chia-se/viewer';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth, type Outcome, staff } from './finalised-month.ts';
import { readPdf, readSheet, readZip } from './read-documents.ts';

interface Seen {
  id: string;
  state: string;
  documentsDone: number;
  documentCount: number;
  dueAt: string;
  hash: string | null;
}
type Asked = Outcome & { dossier: Seen | null };
type Link = Outcome & { url: string | null };

let graph: TestSubgraph;
let month: FinalisedMonth;
let server: Awaited<ReturnType<typeof serveSubgraph>>;
beforeAll(async () => {
  graph = await FinalisedMonth.start({ DOSSIER_SECONDS: '0.05' });
  graph.clock.set('2026-11-23T02:00:00Z');
  month = await FinalisedMonth.heardOf(graph, { people: 6 });
  const { publicKey } = await generateSigningKeys();
  server = await serveSubgraph(graph.running, {
    host: '127.0.0.1',
    port: 0,
    gatewayPublicKey: publicKey,
  });
});
afterAll(async () => {
  await server?.close();
  await graph.stop();
});

const manager = staff();
const ask = (viewer: Viewer = manager, periodId: string = month.periodId) =>
  month.mutate<Asked>('exportDossier', { periodId }, viewer);
const on = <Payload = Link>(name: string, dossierId: string, viewer: Viewer = manager) =>
  month.mutate<Payload>(name, { dossierId }, viewer);

async function look(id: string): Promise<Seen | null> {
  const { dossier } = await graph.data<{ dossier: Seen | null }>(
    'query ($id: ID!) { dossier(id: $id) { id state documentsDone documentCount dueAt hash } }',
    { id },
    manager,
  );
  return dossier;
}

/** Asks for one and waits until it stands. */
async function made(): Promise<Seen> {
  const { dossier } = await ask();
  if (!dossier) throw new Error('No dossier was begun.');
  await until(async () => (await look(dossier.id))?.state === 'READY');
  return (await look(dossier.id)) as Seen;
}

function download(url: string | null): Promise<{ status: number | undefined; body: Buffer }> {
  return new Promise((done, failed) => {
    get(`${new URL(server.url).origin}${url}`, { agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', failed);
      response.once('end', () => done({ status: response.statusCode, body: Buffer.concat(parts) }));
    }).once('error', failed);
  });
}

async function filesOf(dossier: Seen): Promise<Map<string, Buffer>> {
  const { url } = await on('prepareDossierDownload', dossier.id);
  const { status, body } = await download(url);
  expect(status).toBe(200);
  expect(createHash('sha256').update(body).digest('hex')).toBe(dossier.hash);
  return readZip(body);
}

test('before anything is published there is nothing to report', async () => {
  expect(codeOf(await ask())).toBe('NO_WINNERS_YET');
  expect(codeOf(await ask(manager, randomUUID()))).toBe('PERIOD_UNKNOWN');
  expect(codeOf(await ask(manager, "' or true"))).toBe('PERIOD_UNKNOWN');
});

describe('the dossier of a published month', () => {
  beforeAll(async () => {
    await month.publish();
    const award = await month.awardOf(1);
    await month.mutate('claimAward', month.claimInput(award), month.winner(1));
    await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
    const handedOver = await month.handOver(award.id, '=Ký nhận tại cửa hàng & cảm ơn');
    expect(codeOf(handedOver)).toBeNull();
  });

  test('is made in the background, and is due 45 days after the last day of claiming', async () => {
    const both = await Promise.all([ask(), ask()]);
    expect(both.map(codeOf)).toEqual([null, null]);
    expect(both[0]?.dossier?.id).toBe(both[1]?.dossier?.id);
    const { claimBy } = await month.awardOf(1);
    const due = new Date(new Date(claimBy ?? '').getTime() + 45 * 86_400_000);
    expect(both[0]?.dossier?.dueAt).toBe(due.toISOString());
    const id = both[0]?.dossier?.id ?? '';
    await until(async () => (await look(id))?.state === 'READY');
    expect(await look(id)).toMatchObject({ documentsDone: 7, documentCount: 7 });
  });

  test('holds rules, prizes, notices, winners, hand-over records and report', async () => {
    const files = await filesOf(await made());
    expect([...files.keys()]).toEqual([
      '01-the-le.pdf',
      '02-co-cau-giai-thuong.xlsx',
      '03-thong-bao-ket-qua.pdf',
      '04-thong-bao-da-gui.xlsx',
      '05-danh-sach-trung-giai.xlsx',
      '06-bien-ban-trao-giai.xlsx',
      '07-bao-cao.pdf',
    ]);
    const awards = await month.awards();
    const first = await month.awardOf(1);
    const sheet = (name: string) => readSheet(files.get(name) as Buffer);
    const winners = sheet('05-danh-sach-trung-giai.xlsx');
    expect(winners.slice(1).map(([id]) => id)).toEqual(awards.map(({ id }) => id));
    const winner = winners.find(([id]) => id === first.id);
    expect(winner).toContain('Nguyễn Văn An');
    expect(winner).toContain('0901 234 567');
    expect(winner).toContain(first.value);
    expect(sheet('04-thong-bao-da-gui.xlsx')).toHaveLength(1 + awards.length + 1);
    const [, handedOver, ...others] = sheet('06-bien-ban-trao-giai.xlsx');
    expect(others).toEqual([]);
    expect(handedOver).toEqual(
      expect.arrayContaining([
        first.id,
        month.proposer.id,
        month.approver.id,
        month.publisher.id,
        month.fulfiller.id,
        '=Ký nhận tại cửa hàng & cảm ơn',
      ]),
    );
    const prizes = sheet('02-co-cau-giai-thuong.xlsx');
    expect(prizes.flat()).toContain('Điện thoại Samsung Galaxy M20');
    const rules = readPdf(files.get('01-the-le.pdf') as Buffer);
    const notice = readPdf(files.get('03-thong-bao-ket-qua.pdf') as Buffer);
    const report = readPdf(files.get('07-bao-cao.pdf') as Buffer);
    if (rules === null || notice === null || report === null) return;
    expect(rules).toContain('Thể lệ chấm, phiên bản 3');
    expect(rules.replace(/\s/g, '')).toContain(month.rules.hash);
    expect(rules).toContain('Tính xây dựng');
    expect(notice).not.toContain('0901 234 567');
    expect(notice).toContain('không công bố');
    expect(report).toMatch(/Đã trao\s+1\s/);
    expect(report.replace(/\s/g, '')).toContain(month.decisionRecordHash.slice(0, 32));
  });

  test('is read by nobody who judges, nor without the scope, and each link is on the trail', async () => {
    const { id } = await made();
    const judging = staffViewer(randomUUID(), ['programme:manage', 'scorecard:write']);
    for (const judge of [judging, month.judge]) {
      expect(codeOf(await ask(judge))).toBe('JUDGES_DO_NOT_READ_IT');
      expect(codeOf(await on('prepareDossierDownload', id, judge))).toBe('JUDGES_DO_NOT_READ_IT');
    }
    const reader = staffViewer(randomUUID(), ['award:read']);
    for (const viewer of [reader, month.winner(1)]) await expect(ask(viewer)).rejects.toThrow();
    expect(codeOf(await on('prepareDossierDownload', randomUUID()))).toBe('DOSSIER_UNKNOWN');
    const { url } = await on('prepareDossierDownload', id);
    graph.clock.advance({ minutes: 11 });
    expect((await download(url)).status).toBe(403);
    expect((await download(`${url}x`)).status).toBe(403);
    const trail = await graph.database.rows<{ deed: string }>(
      'select deed from decision where subject_id = $1 and actor_id = $2 order by id',
      [id, manager.id],
    );
    expect(trail.map(({ deed }) => deed)).toEqual(['DOSSIER_REQUESTED', 'DOSSIER_DOWNLOADED']);
  });

  test('is in no table in plain text, and goes when a winner is erased', async () => {
    const dossier = await made();
    const parts = await graph.database.rows<{ sealed: Buffer }>(
      'select sealed from dossier_part where dossier_id = $1',
      [dossier.id],
    );
    expect(parts.length).toBeGreaterThan(0);
    for (const { sealed } of parts) expect(sealed.includes('PK\u0003\u0004')).toBe(false);
    const { url } = await on('prepareDossierDownload', dossier.id);
    await graph.deliver('DataErasureRequested', {
      requestId: randomUUID(),
      subscriberId: month.ranked(1).subscriberId,
      keepPublicText: false,
    });
    expect(await look(dossier.id)).toMatchObject({ state: 'DELETED' });
    expect((await download(url)).status).toBe(403);
    expect(await graph.database.rows('select 1 from dossier_part')).toEqual([]);
    expect(codeOf(await on('prepareDossierDownload', dossier.id))).toBe('DOSSIER_DELETED');
    const files = await filesOf(await made());
    const winners = readSheet(files.get('05-danh-sach-trung-giai.xlsx') as Buffer);
    expect(winners.flat()).not.toContain('Nguyễn Văn An');
    expect(winners).toHaveLength((await month.awards()).length + 1);
  });

  test('is deleted when its time is over', async () => {
    const { id } = await made();
    graph.clock.advance({ minutes: 15 * 24 * 60 });
    await until(async () => (await look(id))?.state === 'DELETED');
  });
});

describe('a dossier that can not be made', () => {
  test('fails after three tries, keeps nothing, and is made once it is started again', async () => {
    await graph.database.rows(
      `alter table dossier_part add constraint broken check (place < 0) not valid`,
    );
    const { dossier } = await ask();
    const id = dossier?.id ?? '';
    await until(async () => (await look(id))?.state === 'FAILED');
    const left = await graph.database.rows<{ tries: number }>(
      'select tries from dossier where id = $1 and wrapped is null',
      [id],
    );
    expect(left).toEqual([{ tries: 3 }]);
    expect(codeOf(await on('prepareDossierDownload', id))).toBe('DOSSIER_NOT_READY');
    await graph.database.rows('alter table dossier_part drop constraint broken');
    expect(codeOf(await on('restartDossier', id))).toBeNull();
    await until(async () => (await look(id))?.state === 'READY');
    expect(codeOf(await on('restartDossier', id))).toBe('NOT_FAILED');
  });

  test('because its worker died is made by another one', async () => {
    const id = randomUUID();
    await graph.database.rows(
      `insert into dossier (id, period_id, requested_by, requested_at, due_at, state, tries,
         lease, lease_until, wrapped_by, wrapped, documents_done)
       values ($1, $2, $3, $4, $4, 'RUNNING', 1, $1, $5, 'gone', '\\x00', 3)`,
      [id, month.periodId, manager.id, graph.clock.read(), graph.clock.read()],
    );
    await graph.database.rows(
      `insert into dossier_part (dossier_id, place, sealed) values ($1, 99, '\\x00')`,
      [id],
    );
    expect((await ask()).dossier?.id).toBe(id);
    graph.clock.advance({ minutes: 1 });
    await until(async () => (await look(id))?.state === 'READY');
    expect([...(await filesOf((await look(id)) as Seen)).keys()]).toHaveLength(7);
  });
});
