import { featureValue, type LabelWeights, LinearModel, logistic } from './linear-model.ts';
import { seededRandom, shuffle } from './seeded-random.ts';
import { type FeaturePlan, featuresOf } from './text-features.ts';

export interface LabelledText {
  readonly text: string;
  readonly label: string;
}

export interface TrainingPlan {
  readonly features: FeaturePlan;
  /** Labels to tell from all the others, each by weights of its own. */
  readonly labels: readonly string[];
  readonly passes: number;
  readonly learningRate: number;
  /** L2 penalty. */
  readonly penalty: number;
  /** Whether features count by how unevenly the labels have them (naive Bayes log-count ratio). */
  readonly byLogCountRatio: boolean;
  /** Features of fewer texts than this are left out. */
  readonly leastTexts: number;
  readonly seed: number;
}

/**
 * One logistic regression a label by stochastic gradient descent with a step size for each feature
 * (Adagrad: Duchi, Hazan, Singer 2011), optionally over features scaled by their log-count ratio
 * (Wang and Manning 2012, “Baselines and Bigrams”). The same rows in the same order, with the same
 * seed, give the same model.
 */
export function trainLinearModel(rows: readonly LabelledText[], plan: TrainingPlan): LinearModel {
  const texts = rows.map(({ text }) => featuresOf(text, plan.features));
  const places = 2 ** plan.features.bits;
  const common = commonFeatures(texts, places, plan.leastTexts);
  const labels = plan.labels.map((label) => {
    const wanted = rows.map((row) => row.label === label);
    const ratio = plan.byLogCountRatio ? logCountRatio(texts, wanted, places) : null;
    return quantised(label, descend(texts, wanted, ratio, common, plan));
  });
  return new LinearModel(plan.features, labels);
}

function commonFeatures(texts: readonly Uint32Array[], places: number, least: number): Uint8Array {
  const counts = new Uint32Array(places);
  for (const features of texts) for (const feature of features) counts[feature]! += 1;
  return Uint8Array.from(counts, (count) => (count >= least ? 1 : 0));
}

function logCountRatio(
  texts: readonly Uint32Array[],
  wanted: readonly boolean[],
  places: number,
): Float64Array {
  const inside = new Float64Array(places).fill(1);
  const outside = new Float64Array(places).fill(1);
  texts.forEach((features, row) => {
    const counts = wanted[row] ? inside : outside;
    for (const feature of features) counts[feature]! += 1;
  });
  const texts1 = wanted.filter(Boolean).length + 2;
  const texts0 = wanted.length - texts1 + 4;
  return inside.map((count, place) => Math.log(count / texts1 / (outside[place]! / texts0)));
}

interface Fitted {
  weights: Float64Array;
  bias: number;
}

function descend(
  texts: readonly Uint32Array[],
  wanted: readonly boolean[],
  ratio: Float64Array | null,
  common: Uint8Array,
  { passes, learningRate, penalty, seed }: TrainingPlan,
): Fitted {
  const weights = new Float64Array(common.length);
  const steps = new Float64Array(common.length).fill(1e-6);
  let bias = 0;
  let biasSteps = 1e-6;
  // The mean of the later passes: what the order of the last texts did to the weights evens out.
  const settled = Math.floor(passes / 2);
  const mean = new Float64Array(common.length);
  let meanBias = 0;
  const random = seededRandom(seed);
  const order = texts.map((_, row) => row);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const row of shuffle(order, random)) {
      const features = texts[row]!;
      const value = featureValue(features.length);
      let margin = bias;
      for (const feature of features) {
        if (common[feature]) margin += weights[feature]! * (ratio?.[feature] ?? 1) * value;
      }
      const error = logistic(margin) - (wanted[row] ? 1 : 0);
      for (const feature of features) {
        if (!common[feature]) continue;
        const slope = error * (ratio?.[feature] ?? 1) * value + penalty * weights[feature]!;
        steps[feature]! += slope * slope;
        weights[feature]! -= (learningRate * slope) / Math.sqrt(steps[feature]!);
      }
      biasSteps += error * error;
      bias -= (learningRate * error) / Math.sqrt(biasSteps);
    }
    if (pass < settled) continue;
    const part = 1 / (passes - settled);
    for (let place = 0; place < mean.length; place += 1) mean[place]! += part * weights[place]!;
    meanBias += part * bias;
  }
  const scaled = mean.map((weight, place) => weight * (ratio?.[place] ?? 1));
  return { weights: scaled, bias: meanBias };
}

/** A byte for each weight: the largest becomes 127. */
function quantised(label: string, { weights, bias }: Fitted): LabelWeights {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  return { label, bias, scale, weights: Int8Array.from(weights, (w) => Math.round(w / scale)) };
}
