import { Store } from '../store.ts';

/** How the last run of a tab went. */
export interface Run {
  durationMs: number;
  succeeded: boolean;
  /** As the gateway sent it, or undefined. */
  queryPlan: unknown;
}

/** The last run of each tab of the editor, by the tab's id. */
export class Runs {
  readonly byTab = new Store<Readonly<Record<string, Run>>>({});
  /** The tab that is shown: what runs now, runs there. */
  activeTab = '';

  add(run: Run): void {
    this.byTab.set({ ...this.byTab.get(), [this.activeTab]: run });
  }
}
