import type { Ratios, RemlData, RemlPoint } from './reml-point.ts';
import { evaluate } from './reml-point.ts';
import type { RemlSlope } from './reml-slope.ts';
import { slope } from './reml-slope.ts';

/**
 * The largest variance ratio searched. Where scores fit without any error at all the likelihood
 * has no maximum; here the residual then ends at a millionth of the largest component.
 */
export const LARGEST_RATIO = 1e6;

/** Where the data say nothing yet: items differ as much as the error, judges a good deal less. */
const START = { item: 1, judge: 0.2 };

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
  const { smallIsJudge } = data.crossing;
  let point = evaluate(data, {
    small: smallIsJudge ? START.judge : START.item,
    large: smallIsJudge ? START.item : START.judge,
  });
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
