import { byCodeUnit } from './ratings-table.ts';
import { JudgingRefusal } from './refusal.ts';
import { factorise, invert, solve } from './reml/dense-cholesky.ts';

/** One judge's verdict on a pair. */
export interface Duel {
  winner: string;
  loser: string;
  /** No winner: half a win for each. */
  tie?: boolean;
}

export interface BradleyTerryOptions {
  /**
   * Games, half won and half lost, that each item is taken to have played against an opponent of
   * average strength. 0 is plain maximum likelihood, which has no answer when an item won or lost
   * all its pairs; 1 always has one, and shrinks a little.
   */
  phantomGames?: number;
}

export interface DuelStrength {
  item: string;
  /** Log-odds above the average item: P(a beats b) = 1 / (1 + exp(b − a)). */
  strength: number;
  standardError: number;
  wins: number;
  duels: number;
}

export interface DuelRanking {
  /** Strongest first; equals by id. */
  items: DuelStrength[];
  logLikelihood: number;
}

interface Tally {
  items: string[];
  /** wins[a · n + b]: how often a beat b. */
  wins: Float64Array;
}

function tally(duels: readonly Duel[]): Tally {
  const items = [...new Set(duels.flatMap(({ winner, loser }) => [winner, loser]))].sort(
    byCodeUnit,
  );
  const n = items.length;
  if (n < 2) throw new JudgingRefusal({ code: 'NO_RATINGS' });
  const at = new Map(items.map((item, i) => [item, i]));
  const wins = new Float64Array(n * n);
  for (const { winner, loser, tie } of duels) {
    const [w, l] = [at.get(winner)!, at.get(loser)!];
    wins[w * n + l]! += tie ? 0.5 : 1;
    if (tie) wins[l * n + w]! += 0.5;
  }
  return { items, wins };
}

/** Groups within which everybody beat everybody else by some chain of wins; by Kosaraju's two passes. */
function chainsOfWins({ items, wins }: Tally): string[][] {
  const n = items.length;
  const finished: number[] = [];
  const seen = new Set<number>();
  const visit = (from: number, beats: (a: number, b: number) => boolean, out: number[]): void => {
    seen.add(from);
    for (let to = 0; to < n; to++) if (!seen.has(to) && beats(from, to)) visit(to, beats, out);
    out.push(from);
  };
  for (let i = 0; i < n; i++) if (!seen.has(i)) visit(i, (a, b) => wins[a * n + b]! > 0, finished);
  seen.clear();
  const groups: string[][] = [];
  for (const start of finished.reverse()) {
    if (seen.has(start)) continue;
    const group: number[] = [];
    visit(start, (a, b) => wins[b * n + a]! > 0, group);
    groups.push(group.sort((a, b) => a - b).map((i) => items[i]!));
  }
  return groups;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Score vector and information matrix of the log-likelihood at given strengths. */
function slopeAt({ wins }: Tally, strength: Float64Array, phantom: number) {
  const n = strength.length;
  const score = new Float64Array(n);
  const information = new Float64Array(n * n);
  let logLikelihood = 0;
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      if (a === b) continue;
      const p = sigmoid(strength[a]! - strength[b]!);
      const games = wins[a * n + b]! + wins[b * n + a]!;
      if (wins[a * n + b]! > 0) logLikelihood += wins[a * n + b]! * Math.log(p);
      score[a]! += wins[a * n + b]! - games * p;
      information[a * n + a]! += games * p * (1 - p);
      information[a * n + b]! -= games * p * (1 - p);
    }
    const p = sigmoid(strength[a]!);
    score[a]! += phantom * (0.5 - p);
    information[a * n + a]! += phantom * p * (1 - p);
    logLikelihood += (phantom / 2) * (Math.log(p) + Math.log(1 - p));
  }
  // Without phantoms strengths are relative, and one "observation" that they sum to zero fixes the level.
  if (phantom === 0) for (let at = 0; at < information.length; at++) information[at]! += 1 / n;
  return { score, information, logLikelihood };
}

/**
 * Ranks finalists from pairs: P(a beats b) = exp(a) / (exp(a) + exp(b)) (Bradley & Terry 1952,
 * Biometrika 39:324–345), by Newton's method with halved steps; phantom games are the conjugate
 * prior of Davidson & Solomon 1973, Biometrika 60:477–487. Standard errors are for differences
 * from the average item. `logLikelihood` includes the phantom games.
 *
 * Without them, throws {@link JudgingRefusal} `NO_ORDER_WITHOUT_PRIOR` unless every item can be
 * reached from every other by a chain of wins (Ford 1957, Amer. Math. Monthly 64:28–33).
 */
export function rankByDuels(
  duels: readonly Duel[],
  { phantomGames = 0 }: BradleyTerryOptions = {},
): DuelRanking {
  const table = tally(duels);
  const n = table.items.length;
  if (phantomGames === 0) {
    const groups = chainsOfWins(table);
    if (groups.length > 1) throw new JudgingRefusal({ code: 'NO_ORDER_WITHOUT_PRIOR', groups });
  }
  let strength = new Float64Array(n);
  let at = slopeAt(table, strength, phantomGames);
  for (let iteration = 0; iteration < 100; iteration++) {
    const step = at.score.slice();
    const factor = at.information.slice();
    factorise(factor, n);
    solve(factor, n, step);
    if (step.every((change) => Math.abs(change) < 1e-12)) break;
    let length = 1;
    let next = at;
    let moved = strength;
    do {
      moved = strength.map((value, i) => value + length * step[i]!);
      next = slopeAt(table, moved, phantomGames);
      length /= 2;
      // Near the top a gain is smaller than the rounding of the sum, and must not look like a loss.
    } while (next.logLikelihood < at.logLikelihood - 1e-10 && length > 1e-6);
    strength = moved;
    at = next;
  }
  return { items: strengthsOf(table, strength, at.information), logLikelihood: at.logLikelihood };
}

function strengthsOf({ items, wins }: Tally, strength: Float64Array, information: Float64Array) {
  const n = items.length;
  const factor = information.slice();
  factorise(factor, n);
  const covariance = invert(factor, n);
  const mean = strength.reduce((sum, value) => sum + value, 0) / n;
  return items
    .map((item, a): DuelStrength => {
      let won = 0;
      let duels = 0;
      let withAverage = 0;
      for (let b = 0; b < n; b++) {
        won += wins[a * n + b]!;
        duels += wins[a * n + b]! + wins[b * n + a]!;
        withAverage += covariance[a * n + b]! / n;
      }
      const ofAverage = covariance.reduce((sum, value) => sum + value, 0) / (n * n);
      const variance = covariance[a * n + a]! - 2 * withAverage + ofAverage;
      return {
        item,
        strength: strength[a]! - mean,
        standardError: Math.sqrt(Math.max(0, variance)),
        wins: won,
        duels,
      };
    })
    .sort((a, b) => b.strength - a.strength || byCodeUnit(a.item, b.item));
}
