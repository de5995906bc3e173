import type { LinearModel } from './linear-model.ts';
import { shippedModel } from './shipped-models.ts';

export const offensive = 'OFFENSIVE';

const windowWords = 30;

/**
 * How likely a text is offensive, 0 to 1: of the whole, and of each stretch of thirty words, so that
 * an insult is not drowned in a long text. Stretches overlap by half; the time stays linear.
 */
export function offenceProbability(
  text: string,
  model: LinearModel = shippedModel('offence'),
): number {
  let most = 0;
  for (const stretch of stretches(text)) {
    const [{ probability } = { probability: 0 }] = model.probabilities(stretch);
    most = Math.max(most, probability);
  }
  return most;
}

function* stretches(text: string): Generator<string> {
  yield text;
  const words = text.split(/\s+/);
  if (words.length <= windowWords * 1.5) return;
  for (let from = 0; from < words.length; from += windowWords / 2) {
    yield words.slice(from, from + windowWords).join(' ');
  }
}
