import { standardNormal } from './seeded-random.ts';

/** Spreads of what the trial plants, on the scale of one criterion (1 to 5). */
export const spreads = { quality: 0.8, severity: 0.5, noise: 0.6 };

const middle = 3;

/** What the trial knows and the platform does not: how good each opinion is, and how each judge scores. */
export class PlantedTruth {
  constructor(private readonly seed: string) {}

  /**
   * How good an opinion truly is on one criterion, from its text alone, so that the script finds it
   * again from whatever a page shows of the opinion.
   */
  quality(text: string, criterion: string): number {
    const overall = standardNormal(this.seed, 'quality', text);
    const own = standardNormal(this.seed, 'quality', text, criterion);
    return spreads.quality * (0.8 * overall + 0.6 * own);
  }

  /** The mean over criteria. */
  overall(text: string, criteria: readonly string[]): number {
    return criteria.reduce((sum, c) => sum + this.quality(text, c), 0) / criteria.length;
  }

  /** Positive for a severe judge, who gives less. */
  severity(judge: string): number {
    return spreads.severity * standardNormal(this.seed, 'severity', judge);
  }

  /** What a judge gives: truth less severity, with noise, on the rubric's scale. */
  score(judge: string, text: string, criterion: string): number {
    const noise = spreads.noise * standardNormal(this.seed, 'noise', judge, text, criterion);
    const felt = middle + this.quality(text, criterion) - this.severity(judge) + noise;
    return Math.min(5, Math.max(1, Math.round(felt)));
  }
}
