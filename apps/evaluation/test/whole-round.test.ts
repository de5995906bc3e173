import { createHash } from 'node:crypto';
import { canonicalJson } from '@chia-se/judging';
import { holds, verifyDecisionRecord } from '@chia-se/verifier';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { author, criteria, JudgedPeriod, manager } from './judged-round.ts';
import { correlation, normal, plantedScores } from './planted-scores.ts';

const outcome = `query ($id: ID!, $after: String) { round(id: $id) {
  status
  progress { eligible shortlisted judges assigned submitted }
  results(first: 100, after: $after) {
    edges { node { rank score rawMean standardError feedback { id } } }
    pageInfo { hasNextPage endCursor }
  }
  judges { code staffId severity standardError scorecards }
  decisionRecord { hash document }
} }`;

interface Outcome {
  round: {
    status: string;
    progress: Record<string, number>;
    results: {
      edges: { node: { rank: number; score: number; rawMean: number; feedback: { id: string } } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    judges: { code: string; staffId: string; severity: number; scorecards: number }[];
    decisionRecord: { hash: string; document: string };
  };
}

describe('a round of 24 judges and 200 opinions, three judges each', () => {
  let period: JudgedPeriod;
  let roundId: string;
  let handedIn: number;
  // By their place on the panel, not by their id, so that every run plants the same.
  const placeOf = (id: string) => `${period.judges.findIndex((judge) => judge.id === id)}`;
  const severityOf = (id: string) => 0.6 * normal('severity', placeOf(id));

  beforeAll(async () => {
    period = await JudgedPeriod.open();
    await period.acceptMany(200, ['CUSTOMER_CARE', 'NETWORK_QUALITY', 'OTHER', 'PRODUCTS']);
    await period.hire(24);
    roundId = await period.assigned({ prizePlaces: 10 }, 38);
    handedIn = await period.scoreAll(roundId, (judge, body) =>
      plantedScores(body, severityOf(judge.id), placeOf(judge.id)),
    );
    const { round, userErrors } = await period.change('finaliseRound', { roundId });
    expect(userErrors).toEqual([]);
    expect(round?.status).toBe('FINALISED');
  }, 120_000);
  afterAll(() => period.graph.stop());

  test('is assigned to three judges each, and finalised', () => {
    expect(handedIn).toBeGreaterThanOrEqual(600);
  });

  test('ranks every opinion once, best first, and recovers how strict each judge is', async () => {
    const page = await period.graph.data<Outcome>(outcome, { id: roundId }, manager);
    const { endCursor } = page.round.results.pageInfo;
    const rest = await period.graph.data<Outcome>(
      outcome,
      { id: roundId, after: endCursor },
      manager,
    );
    const ranked = [...page.round.results.edges, ...rest.round.results.edges].map((e) => e.node);
    expect(new Set(ranked.map((one) => one.feedback.id)).size).toBe(200);
    expect(rest.round.results.pageInfo.hasNextPage).toBe(false);
    const scores = ranked.map((one) => one.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(ranked[0]?.rank).toBe(1);

    const { judges } = page.round;
    expect(judges).toHaveLength(24);
    const planted = judges.map(({ staffId }) => severityOf(staffId));
    const recovered = judges.map(({ severity }) => severity);
    expect(correlation(planted, recovered)).toBeGreaterThan(0.95);
    expect(page.round.progress).toEqual({
      eligible: 200,
      shortlisted: 200,
      judges: 24,
      assigned: handedIn,
      submitted: handedIn,
    });
  });

  test('is recomputed by anybody from the public, blinded record alone', async () => {
    const { round } = await period.graph.data<{ round: Outcome['round'] }>(
      `query ($id: ID!) { round(id: $id) { status decisionRecord { hash document } } }`,
      { id: roundId },
    );
    const { hash, document } = round.decisionRecord;
    const verification = verifyDecisionRecord(document, hash);
    expect(verification.checks.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(verification.hash).toBe(hash);

    const record = JSON.parse(document) as { scorecards: { scores: Record<string, number> }[] };
    const [altered] = record.scorecards;
    // To the other end of the scale, whatever it was: a forgery that changes nothing is none.
    const code = criteria[0] as string;
    altered!.scores[code] = altered!.scores[code] === 5 ? 1 : 5;
    expect(holds(verifyDecisionRecord(canonicalJson(record), null))).toBe(false);
  });

  test('is found by the hash of its record, by anybody, and by no other hash', async () => {
    const { round } = await period.graph.data<{ round: Outcome['round'] }>(
      `query ($id: ID!) { round(id: $id) { decisionRecord { hash document } } }`,
      { id: roundId },
    );
    const { hash, document } = round.decisionRecord;
    const ask = async (asked: string) => {
      const answer = await period.graph.data<{ decisionRecord: { document: string } | null }>(
        'query ($hash: String!) { decisionRecord(hash: $hash) { document } }',
        { hash: asked },
      );
      return answer.decisionRecord?.document ?? null;
    };
    expect(await ask(hash.toUpperCase())).toBe(document);
    for (const other of ['', hash.slice(1), `${hash.slice(1)}0`, `${hash}' or true --`]) {
      expect(await ask(other)).toBeNull();
    }
  });

  test('names nobody in its record', async () => {
    const { round } = await period.graph.data<Outcome>(outcome, { id: roundId }, manager);
    const { document } = round.decisionRecord;
    const people = [
      ...period.judges.map(({ id }) => id),
      ...period.opinions.flatMap(({ id, subscriberId }) => [id, subscriberId]),
    ];
    expect(people.filter((id) => document.includes(id))).toEqual([]);
  });

  test('tells the others the whole ranking and who judged', async () => {
    const events = await period.graph.published();
    expect(events.map(({ name }) => name)).toEqual(['RoundFinalised']);
    const payload = events[0]?.payload as {
      judgeIds: string[];
      ranking: { rank: number; feedbackId: string; subscriberId: string }[];
      rules: { version: number; hash: string; text: string; rubricText: string };
    };
    const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
    const { rules } = payload;
    expect(hashOf(rules.text)).toBe(rules.hash);
    expect(JSON.parse(rules.text)).toMatchObject({
      version: rules.version,
      rubricHash: hashOf(rules.rubricText),
    });
    expect(new Set(payload.judgeIds)).toEqual(new Set(period.judges.map(({ id }) => id)));
    const authors = new Map(period.opinions.map((one) => [one.id, one.subscriberId]));
    expect(payload.ranking).toHaveLength(200);
    expect(payload.ranking.every((one) => authors.get(one.feedbackId) === one.subscriberId)).toBe(
      true,
    );
  });

  test('tells authors where they stand in bands, and staff the rank', async () => {
    const { round } = await period.graph.data<Outcome>(outcome, { id: roundId }, manager);
    const first = round.results.edges[0]?.node.feedback.id;
    const best = period.opinions.find(({ id }) => id === first)!;
    const reference = { __typename: 'Feedback', id: best.id };
    const bands = 'evaluation { state code band criteria { criterion band } round { status } }';
    const own = await period.graph.entity<{ evaluation: Record<string, unknown> }>(
      reference,
      bands,
      author(best),
    );
    expect(own.data?._entities[0]?.evaluation).toMatchObject({
      state: 'RANKED',
      band: 'OUTSTANDING',
      round: { status: 'FINALISED' },
    });
    const ranked = 'evaluation { state rank score }';
    const staff = await period.graph.entity(reference, ranked, manager);
    expect(staff.data?._entities[0]).toMatchObject({ evaluation: { state: 'RANKED', rank: 1 } });
    const asAuthor = await period.graph.entity(reference, ranked, author(best));
    expect(asAuthor.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
