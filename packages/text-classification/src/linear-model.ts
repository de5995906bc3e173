import { type FeaturePlan, featuresOf } from './text-features.ts';

/** What one label's weights are: a byte for each place, times the scale. */
export interface LabelWeights {
  readonly label: string;
  readonly bias: number;
  readonly scale: number;
  readonly weights: Int8Array;
}

/** How likely a text has a label. */
export interface LabelProbability {
  readonly label: string;
  /** 0 to 1, of this label against all the others. */
  readonly probability: number;
}

/**
 * A linear model over hashed features. Reading a text costs time in its length and nothing else; a
 * model is a few hundred kilobytes, and the texts that it was trained on are not in it.
 */
export class LinearModel {
  readonly plan: FeaturePlan;
  readonly labels: readonly LabelWeights[];

  constructor(plan: FeaturePlan, labels: readonly LabelWeights[]) {
    this.plan = plan;
    this.labels = labels;
  }

  /** In the order of the labels. */
  probabilities(text: string): LabelProbability[] {
    const features = featuresOf(text, this.plan);
    return this.labels.map((weights) => ({
      label: weights.label,
      probability: logistic(margin(weights, features)),
    }));
  }

  /** The label that fits best, alphabetically the first of equals. */
  best(text: string): LabelProbability {
    return this.probabilities(text).reduce((best, next) =>
      next.probability > best.probability ||
      (next.probability === best.probability && next.label < best.label)
        ? next
        : best,
    );
  }
}

function margin({ weights, scale, bias }: LabelWeights, features: Uint32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] as number;
  return bias + sum * scale * featureValue(features.length);
}

/** Features are there or not; long and short texts weigh the same. */
export function featureValue(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

export function logistic(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}
