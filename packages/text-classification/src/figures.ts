/** How right answers are for one label. */
export interface LabelFigures {
  readonly label: string;
  /** How many texts have it. */
  readonly texts: number;
  /** Of those that were given the label, how many have it; 0 where none was given it. */
  readonly precision: number;
  /** Of those that have it, how many were given it. */
  readonly recall: number;
  /** The harmonic mean of the two. */
  readonly f1: number;
}

export interface Figures {
  readonly texts: number;
  /** The share of right answers. */
  readonly accuracy: number;
  /** The mean of the labels' F1, each label counting as much as any other. */
  readonly macroF1: number;
  readonly labels: readonly LabelFigures[];
}

/** What was said of texts against what they are. */
export function figuresOf(
  answers: readonly { readonly label: string; readonly answer: string }[],
): Figures {
  const names = [...new Set(answers.map(({ label }) => label))].sort();
  const labels = names.map((name): LabelFigures => {
    const texts = answers.filter(({ label }) => label === name).length;
    const given = answers.filter(({ answer }) => answer === name).length;
    const right = answers.filter(({ label, answer }) => label === name && answer === name).length;
    return { label: name, texts, ...ratios(right, given, texts) };
  });
  const right = answers.filter(({ label, answer }) => label === answer).length;
  return {
    texts: answers.length,
    accuracy: share(right, answers.length),
    macroF1: share(
      labels.reduce((sum, { f1 }) => sum + f1, 0),
      labels.length,
    ),
    labels,
  };
}

/** What holding everything at or above a threshold would do. */
export interface ThresholdFigures {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Texts at or above it. */
  readonly held: number;
  /** Of the texts that need no holding, the share that is held all the same. */
  readonly heldWrongly: number;
}

export interface ScoredText {
  readonly score: number;
  readonly wanted: boolean;
}

export function figuresAt(texts: readonly ScoredText[], threshold: number): ThresholdFigures {
  const held = texts.filter(({ score }) => score >= threshold);
  const right = held.filter(({ wanted }) => wanted).length;
  const all = texts.filter(({ wanted }) => wanted).length;
  return {
    threshold,
    ...ratios(right, held.length, all),
    held: held.length,
    heldWrongly: share(held.length - right, texts.length - all),
  };
}

/**
 * The area under the curve of precision over recall, as the mean of the precision at each text that
 * is wanted, in falling order of score; equal scores count as one step.
 */
export function averagePrecision(texts: readonly ScoredText[]): number {
  const all = texts.filter(({ wanted }) => wanted).length;
  const steps = [...Map.groupBy(texts, ({ score }) => score)].sort(([a], [b]) => b - a);
  let [seen, right, sum] = [0, 0, 0];
  for (const [, group] of steps) {
    const wanted = group.filter((text) => text.wanted).length;
    seen += group.length;
    right += wanted;
    sum += wanted * (right / seen);
  }
  return share(sum, all);
}

function ratios(right: number, given: number, texts: number) {
  const precision = share(right, given);
  const recall = share(right, texts);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
