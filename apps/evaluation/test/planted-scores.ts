import { createHash } from 'node:crypto';

/** A standard normal number that the seed alone decides (Box and Muller on a hash). */
export function normal(...seed: string[]): number {
  const bytes = createHash('sha256').update(seed.join('\n')).digest();
  const u = (bytes.readUInt32BE(0) + 1) / (2 ** 32 + 1);
  const v = bytes.readUInt32BE(4) / 2 ** 32;
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}

/** Whole scores from 1 to 5 on four criteria: how good the text is, less how strict the judge is. */
export function plantedScores(text: string, severity: number, judge: string): number[] {
  return [0, 1, 2, 3].map((criterion) => {
    const quality = 0.8 * normal('quality', text) + 0.3 * normal('quality', text, `${criterion}`);
    const felt = 3 + quality - severity + 0.4 * normal('noise', text, judge, `${criterion}`);
    return Math.min(5, Math.max(1, Math.round(felt)));
  });
}

/** Pearson's product-moment correlation. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [place, x] of xs.entries()) {
    const [dx, dy] = [x - mx, (ys[place] as number) - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy);
}
