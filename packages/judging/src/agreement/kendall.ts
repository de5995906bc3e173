/** Ranks from 1, ties sharing their mean rank; and Σ(t³ − t) over the groups of ties. */
function ranks(values: readonly number[]): { rank: number[]; ties: number } {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const rank = new Array<number>(values.length);
  let ties = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]!.value === order[from]!.value) to += 1;
    for (let p = from; p < to; p++) rank[order[p]!.at] = (from + 1 + to) / 2;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { rank, ties };
}

/**
 * Kendall's coefficient of concordance with the correction for ties,
 * W = 12 S / (m² (n³ − n) − m Σ(t³ − t)) (Kendall & Gibbons 1990, ch. 6): 1 where all judges
 * order the items alike, 0 where their orders have nothing in common.
 *
 * Rows of the table are items, columns judges, no cell missing. Undefined with fewer than two of
 * either, or where every judge gave all items the same score.
 */
export function kendallsW(table: readonly (readonly number[])[]): number | undefined {
  const n = table.length;
  const m = table[0]?.length ?? 0;
  if (n < 2 || m < 2) return undefined;
  const sums = new Array<number>(n).fill(0);
  let ties = 0;
  for (let j = 0; j < m; j++) {
    const judged = ranks(table.map((row) => row[j]!));
    judged.rank.forEach((rank, i) => {
      sums[i]! += rank;
    });
    ties += judged.ties;
  }
  const mean = (m * (n + 1)) / 2;
  const spread = sums.reduce((total, sum) => total + (sum - mean) ** 2, 0);
  const most = m * m * (n ** 3 - n) - m * ties;
  return most === 0 ? undefined : (12 * spread) / most;
}
