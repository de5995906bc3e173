import type { Ratios, RemlData, RemlPoint } from './reml-point.ts';
import { evaluate } from './reml-point.ts';
import type { RemlSlope } from './reml-slope.ts';
import { slope } from './reml-slope.ts';

/**
 * The largest variance ratio searched. Where scores fit without any error at all the likelihood
 * has no maximum; here the residual's deviation then ends at a hundredth of the largest one's.
 * Beyond, cancellation in the equations makes the deviance too rough to search.
 */
export const LARGEST_RATIO = 1e4;

/** Where most panels are: items differ as much as the error, and judges a good deal less. */
const START = { item: 1, judge: 0.2 };

/**
 * With few ratings the likelihood can have a second maximum (in 1.5 % of random tables of up to
 * ten items), often with one component at zero. Small problems are searched from the best point
 * of this grid too; among many ratings one maximum is left.
 */
const GRID = [0, 0.01, 0.1, 0.3, 1, 3, 10, 30, 100, 1e3, LARGEST_RATIO];
const GRID_LIMIT = { ratings: 20_000, smallerSide: 200 };

const ITERATIONS = 200;

/** The Newton decrement, in units of the deviance, below which the search has arrived. */
const DECREMENT = 1e-13;

/** The step on the ratios that may move: one at a bound that the slope pushes outward is held. */
function newtonStep(at: Ratios, { gradient: g, information: a }: RemlSlope): [number, number] {
  const held = (ratio: number, derivative: number): boolean =>
    (ratio <= 0 && derivative >= 0) || (ratio >= LARGEST_RATIO && derivative <= 0);
  const small = !held(at.small, g[0]);
  const large = !held(at.large, g[1]);
  const alone = (derivative: number, curvature: number): number =>
    curvature > 0 ? -derivative / curvature : -Math.sign(derivative);
  const determinant = a[0] * a[2] - a[1] * a[1];
  if (small && large && determinant > 1e-12 * a[0] * a[2]) {
    return [(-g[0] * a[2] + g[1] * a[1]) / determinant, (g[0] * a[1] - g[1] * a[0]) / determinant];
  }
  return [small ? alone(g[0], a[0]) : 0, large ? alone(g[1], a[2]) : 0];
}

function within(ratio: number): number {
  return Math.min(Math.max(ratio, 0), LARGEST_RATIO);
}

/**
 * Maximises the REML likelihood over both variance ratios by projected Newton steps on the
 * average information, halved until the deviance falls. A ratio may end at exactly zero.
 */
export function searchRatios(data: RemlData): RemlPoint {
  const { small, smallIsJudge } = data.crossing;
  const usual = smallIsJudge
    ? { small: START.judge, large: START.item }
    : { small: START.item, large: START.judge };
  const found = searchFrom(data, usual);
  if (data.y.length > GRID_LIMIT.ratings || small > GRID_LIMIT.smallerSide) return found;
  const other = searchFrom(data, bestOfGrid(data));
  // The other must win by more than rounding, or equal maxima would differ in their last digits.
  return other.deviance < found.deviance - 1e-7 ? other : found;
}

function bestOfGrid(data: RemlData): Ratios {
  let best = { small: 0, large: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const small of GRID) {
    for (const large of GRID) {
      const { deviance } = evaluate(data, { small, large });
      if (deviance >= least) continue;
      least = deviance;
      best = { small, large };
    }
  }
  return best;
}

function searchFrom(data: RemlData, start: Ratios): RemlPoint {
  let point = evaluate(data, start);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const at = slope(data, point);
    const step = newtonStep(point.ratios, at);
    if (-(at.gradient[0] * step[0] + at.gradient[1] * step[1]) < DECREMENT) break;
    const next = descend(data, point, step);
    if (!next) break;
    point = next;
  }
  return point;
}

/** The first of ever shorter steps that lowers the deviance; none where rounding hides any gain. */
function descend(data: RemlData, from: RemlPoint, step: [number, number]): RemlPoint | undefined {
  for (let length = 1; length > 1e-8; length /= 2) {
    const ratios = {
      small: within(from.ratios.small + length * step[0]),
      large: within(from.ratios.large + length * step[1]),
    };
    const candidate = evaluate(data, ratios);
    if (candidate.deviance < from.deviance) return candidate;
    // The last step of a search gains less than the deviance's own rounding: take it and stop next.
    const gain = candidate.deviance - from.deviance;
    if (length === 1 && gain <= 1e-12 * Math.abs(from.deviance)) return undefined;
  }
  return undefined;
}
