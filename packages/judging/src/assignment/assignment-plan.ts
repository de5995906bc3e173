/** What a cell of the plan may be. */
export const FREE = 0;
export const BARRED = 1;
export const HELD = 2;
/** Held, and not to be moved: an anchor, or a reading already scored. */
export const FIXED = 3;

/**
 * Who reads what, items in rows and judges in columns, and what a reading costs.
 *
 * A plan is a flow: each item sends `demand` readings to different judges, each judge takes at
 * most `limit`. Its cost is Σ cost(item, judge) + Σ load (load + 1) / 2: the t-th reading of a
 * judge costs t, so that equal loads are cheapest.
 */
export class AssignmentPlan {
  readonly items: number;
  readonly judges: number;
  readonly limit: Int32Array;
  readonly cell: Uint8Array;
  readonly cost: Int32Array;
  readonly load: Int32Array;
  /** Readings that each item still wants. */
  readonly wanted: Int32Array;

  constructor(items: number, judges: number, limit: Int32Array, demand: number) {
    this.items = items;
    this.judges = judges;
    this.limit = limit;
    this.cell = new Uint8Array(items * judges);
    this.cost = new Int32Array(items * judges);
    this.load = new Int32Array(judges);
    this.wanted = new Int32Array(items).fill(demand);
  }

  hasRoom(judge: number): boolean {
    return this.load[judge]! < this.limit[judge]!;
  }

  give(item: number, judge: number, as: typeof HELD | typeof FIXED = HELD): void {
    this.cell[item * this.judges + judge] = as;
    this.load[judge]! += 1;
    this.wanted[item]! -= 1;
  }

  take(item: number, judge: number): void {
    this.cell[item * this.judges + judge] = FREE;
    this.load[judge]! -= 1;
    this.wanted[item]! += 1;
  }

  move(item: number, from: number, to: number): void {
    this.take(item, from);
    this.give(item, to);
  }

  holds(item: number, judge: number): boolean {
    return this.cell[item * this.judges + judge]! >= HELD;
  }

  /** Total cost, as defined above. */
  totalCost(): number {
    let total = 0;
    for (let at = 0; at < this.cell.length; at++) {
      if (this.cell[at]! >= HELD) total += this.cost[at]!;
    }
    for (const load of this.load) total += (load * (load + 1)) / 2;
    return total;
  }
}
