import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fold } from '@chia-se/locale';
import { newId } from '@chia-se/subgraph-kit';
import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { feedback } from '../src/subgraph.ts';
import { newSubscriber, openPeriod } from './seed.ts';

const file = resolve(import.meta.dirname, '../../../../shared/data/feedback-vi.csv');
const count = 3_000;
const questions = 150;

/** The last column of each row: what customers wrote. Rows that hold a line break are left out. */
function readTexts(): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => /^tr\d+,\w+,\d,[\d-]*,(?:"((?:[^"]|"")+)"|([^"]+))$/.exec(line.trim()))
    .flatMap((match) => (match ? [(match[1] ?? match[2] ?? '').replaceAll('""', '"')] : []))
    .filter((text) => text.split(/\s+/).length >= 12)
    .slice(0, count);
}

// Not there: says so in the report.
const describeWithData = existsSync(file) ? describe : describe.skip;

describeWithData(
  'among three thousand opinions that customers wrote (shared/data/feedback-vi.csv)',
  () => {
    let graph: TestSubgraph;
    let texts: string[];

    beforeAll(async () => {
      graph = await TestSubgraph.start(feedback);
      const periodId = (await openPeriod(graph)).period?.id;
      texts = readTexts();
      await graph.database.rows(
        `insert into feedback (id, subscriber_id, programme_id, period_id, topic_code, reference_code,
         title, body, screening_findings, channel, status, submitted_at, idempotency_key, content_hash)
       select t.id, t.id, p.programme_id, p.id, 'OTHER', 'REAL-' || t.n, 'Ý kiến', t.body, '{}', 'WEB',
         'ACKNOWLEDGED', uuid_extract_timestamp(t.id), 'real-' || t.n, 'none'
       from period p, unnest($2::uuid[], $3::text[]) with ordinality as t (id, body, n) where p.id = $1`,
        [periodId, texts.map((_, n) => newId(new Date(Date.UTC(2026, 10, 20) + n))), texts],
      );
      await until(async () => {
        const rows = await graph.database.rows('select from feedback_search_task limit 1');
        return rows.length === 0;
      });
      await graph.database.rows('analyze feedback_search');
    }, 120_000);
    afterAll(() => graph?.stop());

    /** In how many of the questions the opinion that it was made from is among the five. */
    async function found(make: (text: string) => string): Promise<number> {
      const viewer = newSubscriber();
      let hits = 0;
      for (let n = 0; n < questions; n += 1) {
        const source = texts[Math.floor((n * texts.length) / questions)] as string;
        const data = await graph.data<{ similarFeedback: { feedback: { body: string } }[] }>(
          'query ($text: String!) { similarFeedback(text: $text) { feedback { body } } }',
          { text: make(source) },
          viewer,
        );
        if (data.similarFeedback.some((one) => one.feedback.body === source)) hits += 1;
      }
      return hits / questions;
    }

    const beginning = (text: string) => text.split(/\s+/).slice(0, 12).join(' ');

    test.each<[string, (text: string) => string]>([
      ['its beginning', beginning],
      ['its beginning without diacritics', (text) => fold(beginning(text))],
      ['its beginning, decomposed', (text) => beginning(text).normalize('NFD')],
      ['its middle', (text) => text.split(/\s+/).slice(3, 12).join(' ')],
      [
        'a word left out and the last unfinished',
        (text) => {
          const words = fold(beginning(text)).split(' ');
          return words
            .filter((_, n) => n !== 5)
            .join(' ')
            .slice(0, -1);
        },
      ],
      ['all of it behind a greeting', (text) => `Cho em hỏi với ạ. ${fold(text)}`],
    ])('nineteen of twenty are found by %s', async (_, make) => {
      expect(await found(make)).toBeGreaterThanOrEqual(0.95);
    });
  },
);
