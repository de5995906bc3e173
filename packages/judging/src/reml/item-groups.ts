import type { RatingsTable } from '../ratings-table.ts';
import { byCodeUnit } from '../ratings-table.ts';

/** Kinds of items whose means may differ, such as topics; one kind where nothing else is said. */
export interface ItemGroups {
  names: string[];
  /** The group of each item of the table. */
  of: Int32Array;
  /** Each group's share of the items. */
  share: Float64Array;
}

export function groupItems(table: RatingsTable, groupOf?: (item: string) => string): ItemGroups {
  const named = table.items.map((item) => groupOf?.(item) ?? '');
  const names = [...new Set(named)].sort(byCodeUnit);
  const at = new Map(names.map((name, g) => [name, g]));
  const of = Int32Array.from(named, (name) => at.get(name)!);
  const share = new Float64Array(names.length);
  for (const group of of) share[group]! += 1 / table.items.length;
  return { names, of, share };
}
