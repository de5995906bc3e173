/** What was found against what was labelled, counted in pairs of texts. */
export interface PairAgreement {
  /** Pairs within one group. */
  found: number;
  labelled: number;
  /** Within one group by both. */
  both: number;
  /** `both` of `found`; `null` where nothing was found. */
  precision: number | null;
  /** `both` of `labelled`; `null` where nothing was labelled. */
  recall: number | null;
}

/**
 * Compares two ways to group the same texts, by the pairs that are together. Counted over the sizes of
 * groups, so that a group of ten thousand does not need its fifty million pairs.
 *
 * @param groups for each text the group that was found, and the one that was labelled
 */
export function pairAgreement(
  groups: readonly { found: string; labelled: string }[],
): PairAgreement {
  const found = pairsWithin(groups.map((group) => group.found));
  const labelled = pairsWithin(groups.map((group) => group.labelled));
  const both = pairsWithin(groups.map((group) => JSON.stringify([group.found, group.labelled])));
  return {
    found,
    labelled,
    both,
    precision: found === 0 ? null : both / found,
    recall: labelled === 0 ? null : both / labelled,
  };
}

function pairsWithin(names: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}

/** A share with its 95 % interval (Wilson 1927), which holds for small counts and near 0 and 1. */
export function shareWithInterval(
  hits: number,
  of: number,
): { share: number; low: number; high: number } {
  const z = 1.959964;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half =
    (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
