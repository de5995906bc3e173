import type { Rating, RatingsTable } from './ratings-table.ts';
import { byCodeUnit, tabulate } from './ratings-table.ts';

/** Items and judges that can be compared with one another, both sorted by id. */
export interface Component {
  items: string[];
  judges: string[];
}

/** Disjoint sets over 0 … size−1, with path halving (Tarjan & van Leeuwen 1984). */
export class DisjointSets {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  find(of: number): number {
    let node = of;
    while (this.parent[node] !== node) {
      this.parent[node] = this.parent[this.parent[node]!]!;
      node = this.parent[node]!;
    }
    return node;
  }

  /** True if the two were apart. The smaller index becomes the root. */
  join(a: number, b: number): boolean {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    if (low === high) return false;
    this.parent[high] = low;
    return true;
  }
}

/**
 * The connected components of the bipartite graph of judges and items, an edge for each rating.
 *
 * Differences between items of different components are not estimable (Weeks & Williams 1964,
 * Technometrics 6:319–324): one component is what a ranking needs. The largest comes first,
 * then by the first judge's id.
 */
export function componentsOf(table: RatingsTable): Component[] {
  const { items, judges, itemOf, judgeOf } = table;
  const sets = new DisjointSets(items.length + judges.length);
  for (let row = 0; row < itemOf.length; row++) {
    sets.join(itemOf[row]!, items.length + judgeOf[row]!);
  }
  const byRoot = new Map<number, Component>();
  const componentOf = (node: number): Component => {
    const root = sets.find(node);
    let found = byRoot.get(root);
    if (!found) {
      found = { items: [], judges: [] };
      byRoot.set(root, found);
    }
    return found;
  };
  items.forEach((id, i) => {
    componentOf(i).items.push(id);
  });
  judges.forEach((id, j) => {
    componentOf(items.length + j).judges.push(id);
  });
  return [...byRoot.values()].sort(
    (a, b) => b.items.length - a.items.length || byCodeUnit(a.judges[0]!, b.judges[0]!),
  );
}

/** {@link componentsOf} for plain ratings, for a check before the round closes. Throws as {@link tabulate}. */
export function comparisonComponents(ratings: readonly Rating[]): Component[] {
  return componentsOf(tabulate(ratings));
}
