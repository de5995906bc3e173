import type { Clock, Database } from '@chia-se/subgraph-kit';
import { PeriodSweep } from './period/period-sweep.ts';
import { RepeatedSweep } from './period/repeated-sweep.ts';
import type { Settings } from './settings.ts';
import { TopicCatalogue } from './topic/topic-catalogue.ts';

/** What lives as long as the subgraph. */
export interface FeedbackResources {
  readonly topics: TopicCatalogue;
  readonly sweep: RepeatedSweep;
}

export async function openResources(runtime: {
  database: Database;
  clock: Clock;
  settings: Settings;
  log: { error(details: object, message: string): void };
}): Promise<FeedbackResources> {
  const { database, clock, settings, log } = runtime;
  const opensCurrentMonth = settings.OPEN_CURRENT_PERIOD === 'on';
  const sweep = await RepeatedSweep.start(new PeriodSweep(database, clock, { opensCurrentMonth }), {
    everyMs: settings.PERIOD_SWEEP_SECONDS * 1_000,
    onError: (error) => log.error({ err: error }, 'looking for due periods failed'),
  });
  return { topics: new TopicCatalogue(database), sweep };
}
