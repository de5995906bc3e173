import type { Clock, Database } from '@chia-se/subgraph-kit';
import { LiveHub } from './live/live-hub.ts';
import { PeriodSweep } from './period/period-sweep.ts';
import { RepeatedSweep } from './period/repeated-sweep.ts';
import { AutomaticScreening } from './screening/automatic-screening.ts';
import { topicModelFrom } from './screening/topic-model.ts';
import { SearchIndexer } from './search/search-indexer.ts';
import { TermStatistics } from './search/term-frequencies.ts';
import type { Settings } from './settings.ts';
import { TopicCatalogue } from './topic/topic-catalogue.ts';

/** What lives as long as the subgraph. */
export interface FeedbackResources {
  readonly screening: AutomaticScreening;
  readonly topics: TopicCatalogue;
  readonly sweep: RepeatedSweep;
  readonly hub: LiveHub;
  readonly indexer: SearchIndexer;
  readonly termStatistics: TermStatistics;
}

export async function openResources(runtime: {
  database: Database;
  clock: Clock;
  settings: Settings;
  log: { error(details: object, message: string): void };
}): Promise<FeedbackResources> {
  const { database, clock, settings, log } = runtime;
  const opensCurrentMonth = settings.OPEN_CURRENT_PERIOD === 'on';
  const screening = new AutomaticScreening({
    holdAtRisk: settings.SCREENING_HOLD_RISK,
    topicModel: await topicModelFrom(settings.TOPIC_MODEL_FILE),
  });
  const sweep = await RepeatedSweep.start(new PeriodSweep(database, clock, { opensCurrentMonth }), {
    everyMs: settings.PERIOD_SWEEP_SECONDS * 1_000,
    onError: (error) => log.error({ err: error }, 'looking for due periods failed'),
  });
  const indexer = new SearchIndexer(database, {
    everyMs: settings.SEARCH_INDEX_SECONDS * 1_000,
    onError: (error) => log.error({ err: error }, 'bringing the search index up to date failed'),
  });
  const termStatistics = new TermStatistics(database);
  const hub = new LiveHub(database, {
    mostStreams: settings.LIVE_STREAMS,
    mostPerSubscriber: settings.LIVE_STREAMS_PER_SUBSCRIBER,
    onError: (error) => log.error({ err: error }, 'listening for changes failed'),
  });
  return { screening, hub, topics: new TopicCatalogue(database), sweep, indexer, termStatistics };
}

export async function closeResources({ sweep, indexer, hub }: FeedbackResources): Promise<void> {
  await Promise.all([sweep.stop(), indexer.stop(), hub.stop()]);
}
