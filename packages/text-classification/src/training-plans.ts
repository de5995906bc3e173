import { offensive } from './offence.ts';
import type { TrainingPlan } from './train-linear-model.ts';

/** How the offence model is trained: the best on the development set of what was tried. */
export const offencePlan: TrainingPlan = {
  features: { bits: 18, letters: [3, 4], exactPairs: true, signs: true },
  labels: [offensive],
  passes: 10,
  learningRate: 0.3,
  penalty: 1e-5,
  byLogCountRatio: true,
  leastTexts: 1,
  seed: 1,
};

/** How topics are learnt. Runs of letters did not help, on students' feedback or on our own texts. */
export function topicPlan(labels: Iterable<string>): TrainingPlan {
  return {
    features: { bits: 16, letters: [], exactPairs: false, signs: false },
    labels: [...new Set(labels)].sort(),
    passes: 10,
    learningRate: 0.3,
    penalty: 1e-5,
    byLogCountRatio: true,
    leastTexts: 1,
    seed: 1,
  };
}
