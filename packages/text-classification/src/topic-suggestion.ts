import type { LinearModel } from './linear-model.ts';
import { shippedModel } from './shipped-models.ts';

/** Less sure than this of its own topic, or less against the author's, a suggestion would be noise. */
const surely = 0.6;
const hardly = 0.3;

/** Another topic that fits a text much better than the one that its author chose. */
export interface TopicSuggestion {
  readonly topic: string;
  /** 0 to 1. */
  readonly probability: number;
}

/**
 * The topic that an opinion seems to be about where the author's looks wrong; `null` where it looks
 * right, where the model is not sure, or where it does not know the author's topic.
 */
export function suggestTopic(
  text: string,
  chosen: string,
  model: LinearModel = shippedModel('topics'),
): TopicSuggestion | null {
  const topics = model.probabilities(text);
  const own = topics.find(({ label }) => label === chosen);
  if (!own || own.probability > hardly) return null;
  const best = topics.reduce((most, next) => (next.probability > most.probability ? next : most));
  if (best.label === chosen || best.probability < surely) return null;
  return { topic: best.label, probability: best.probability };
}
