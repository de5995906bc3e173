import type { JudgeOutcome } from './stages/judge.ts';
import type { Trial } from './trial.ts';

const results = /* GraphQL */ `
  query Results($id: ID!, $after: String) {
    round(id: $id) {
      results(first: 100, after: $after) {
        edges { node { rank score rawMean feedback { id body } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`;

const judges = /* GraphQL */ `
  query Judges($id: ID!) { round(id: $id) { judges { staffId severity } } }`;

export interface RankedOpinion {
  rank: number;
  score: number;
  rawMean: number;
  feedbackId: string;
  truth: number;
}

export interface TruthOutcome {
  ranking: RankedOpinion[];
  /** Pearson's correlation of planted and recovered severities. */
  severityCorrelation: number;
  /** Correlation of each score with the planted truth, over everything that was judged. */
  agreement: { corrected: number; rawMean: number };
  places: number;
  /** How many of the truly best `places` each ranking puts there. */
  deserved: { corrected: number; rawMean: number };
}

interface ResultPage {
  round: {
    results: {
      edges: {
        node: {
          rank: number;
          score: number;
          rawMean: number;
          feedback: { id: string; body: string };
        };
      }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
}

/** Holds what the platform found against what the trial planted. */
export async function compareWithTruth(
  trial: Trial,
  { roundId, criteria }: JudgeOutcome,
  places: number,
): Promise<TruthOutcome> {
  const ranking = await readRanking(trial, roundId, criteria);
  const { round } = await trial.staff.manager.graph.data<{
    round: { judges: { staffId: string; severity: number }[] };
  }>(judges, { id: roundId });
  const planted = round.judges.map(({ staffId }) => trial.truth.severity(staffId));
  const recovered = round.judges.map(({ severity }) => severity);
  const deserving = best(ranking, (one) => one.truth, places);
  return {
    ranking,
    severityCorrelation: correlation(planted, recovered),
    agreement: {
      corrected: agreementWithTruth(ranking, (one) => one.score),
      rawMean: agreementWithTruth(ranking, (one) => one.rawMean),
    },
    places,
    deserved: {
      corrected: overlap(
        deserving,
        best(ranking, (one) => -one.rank, places),
      ),
      rawMean: overlap(
        deserving,
        best(ranking, (one) => one.rawMean, places),
      ),
    },
  };
}

async function readRanking(
  trial: Trial,
  id: string,
  criteria: readonly string[],
): Promise<RankedOpinion[]> {
  const ranking: RankedOpinion[] = [];
  for (let after: string | null = null; ; ) {
    const page: ResultPage = await trial.staff.manager.graph.data<ResultPage>(results, {
      id,
      after,
    });
    for (const { node } of page.round.results.edges) {
      ranking.push({
        rank: node.rank,
        score: node.score,
        rawMean: node.rawMean,
        feedbackId: node.feedback.id,
        truth: trial.truth.overall(node.feedback.body, criteria),
      });
    }
    if (!page.round.results.pageInfo.hasNextPage) return ranking;
    after = page.round.results.pageInfo.endCursor;
  }
}

function agreementWithTruth(
  ranking: readonly RankedOpinion[],
  score: (one: RankedOpinion) => number,
): number {
  return correlation(
    ranking.map((one) => one.truth),
    ranking.map(score),
  );
}

function best(
  ranking: readonly RankedOpinion[],
  by: (one: RankedOpinion) => number,
  places: number,
): Set<string> {
  const sorted = [...ranking].sort((a, b) => by(b) - by(a));
  return new Set(sorted.slice(0, places).map((one) => one.feedbackId));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((id) => b.has(id)).length;
}

/** Pearson's product-moment correlation; `NaN` where one side does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [index, x] of xs.entries()) {
    const [dx, dy] = [x - mx, (ys[index] as number) - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy);
}
