import type { ShareOf } from './cluster-name.ts';
import {
  coreSize,
  isOfOneMatter,
  matterLikeness,
  type WeighedText,
  weighedText,
} from './matter-likeness.ts';

/** A text and the earlier one on whose account it came into a cluster, by their places. */
export interface MatterLink {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** As many as the platform looks at, the most alike first by what is rare in both. */
const candidatesAtMost = 10;
/** What a larger share of the texts has, and more of them than so many, finds nobody. */
const common = { share: 0.05, texts: 50 };

/**
 * Clusters of texts on one matter, by the rule of the platform: each text joins the cluster of the
 * earlier one that it is most like, where its earliest members agree, and two are never made one. For measuring; the platform
 * keeps the same in its database.
 */
export class MatterClusters {
  readonly links: MatterLink[] = [];
  readonly shareOf: ShareOf;
  readonly #weighed: readonly WeighedText[];
  readonly #clusterOf: (number | undefined)[] = [];
  readonly #members = new Map<number, number[]>();
  readonly #byPair = new Map<string, number[]>();

  /** @param least from which likeness on two texts are on one matter */
  constructor(
    texts: readonly string[],
    private readonly least: number,
  ) {
    const counts = new Map<string, number>();
    for (const text of texts) {
      for (const pair of weighedText([text], () => 1).keys()) {
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
    this.shareOf = (pair) => (counts.get(pair) ?? 0) / texts.length;
    this.#weighed = texts.map((text) => weighedText([text], this.shareOf));
    for (const place of texts.keys()) this.#add(place, texts.length);
  }

  /** Places of the texts of each cluster, the largest first. */
  clusters(): number[][] {
    return [...this.#members.values()].sort((x, y) => y.length - x.length);
  }

  /** The cluster of the most alike text that takes it in. */
  #homeOf(own: WeighedText, alike: readonly MatterLink[]): number | undefined {
    for (const { a } of alike) {
      const cluster = this.#clusterOf[a];
      if (cluster === undefined) continue;
      const core = (this.#members.get(cluster) ?? [])
        .sort((x, y) => x - y)
        .slice(0, coreSize)
        .map((place) => matterLikeness(own, this.#weighed[place] as WeighedText));
      if (isOfOneMatter(core, this.least)) return cluster;
    }
    return undefined;
  }

  #add(place: number, texts: number): void {
    const own = this.#weighed[place] as WeighedText;
    const alike = this.#candidates(own)
      .map((a) => ({ a, b: place, likeness: matterLikeness(own, this.#weighed[a] as WeighedText) }))
      .filter((link) => link.likeness >= this.least)
      .sort((x, y) => y.likeness - x.likeness);
    const home = this.#homeOf(own, alike);
    const joined = alike.filter(({ a }) => {
      const cluster = this.#clusterOf[a];
      return cluster === undefined || cluster === home;
    });
    const [best] = joined;
    if (best) {
      const cluster = home ?? place;
      this.links.push(best);
      for (const one of [place, ...joined.map(({ a }) => a)]) {
        if (this.#clusterOf[one] !== undefined) continue;
        this.#clusterOf[one] = cluster;
        const members = this.#members.get(cluster);
        if (members) members.push(one);
        else this.#members.set(cluster, [one]);
      }
    }
    for (const pair of own.keys()) {
      if (this.shareOf(pair) > Math.max(common.share, common.texts / texts)) continue;
      const places = this.#byPair.get(pair);
      if (places) places.push(place);
      else this.#byPair.set(pair, [place]);
    }
  }

  #candidates(own: WeighedText): number[] {
    const scores = new Map<number, number>();
    for (const [pair, weight] of own) {
      for (const place of this.#byPair.get(pair) ?? []) {
        scores.set(place, (scores.get(place) ?? 0) + weight);
      }
    }
    const best = [...scores].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    return best.slice(0, candidatesAtMost).map(([place]) => place);
  }
}
