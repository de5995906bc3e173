import type { Clock, Database } from '@chia-se/subgraph-kit';
import { AttachmentSweep } from './attachment/attachment-sweep.ts';
import { Turnstile } from './attachment/turnstile.ts';
import { FeedbackComparer } from './cluster/feedback-comparer.ts';
import { LiveHub } from './live/live-hub.ts';
import type { ObjectStore } from './object-store/object-store.ts';
import { openStore } from './object-store/open-store.ts';
import { PeriodSweep } from './period/period-sweep.ts';
import { RepeatedSweep } from './period/repeated-sweep.ts';
import { AutomaticScreening } from './screening/automatic-screening.ts';
import { topicModelFrom } from './screening/topic-model.ts';
import { SearchIndexer } from './search/search-indexer.ts';
import { TermStatistics } from './search/term-frequencies.ts';
import type { Settings } from './settings.ts';
import { TopicCatalogue } from './topic/topic-catalogue.ts';

/** Pictures that are made anew at a time, and that wait. */
const photosAtATime = 2;
const photosWaiting = 50;

/** What lives as long as the subgraph. */
export interface FeedbackResources {
  readonly screening: AutomaticScreening;
  readonly topics: TopicCatalogue;
  readonly sweep: RepeatedSweep;
  readonly hub: LiveHub;
  readonly indexer: SearchIndexer;
  readonly termStatistics: TermStatistics;
  /** `null` where the settings name no place for files. */
  readonly store: ObjectStore | null;
  readonly turnstile: Turnstile;
  readonly attachmentSweep: RepeatedSweep | null;
  readonly comparer: FeedbackComparer;
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
  const comparer = new FeedbackComparer(database, {
    clock,
    statistics: termStatistics,
    everyMs: settings.FEEDBACK_COMPARE_SECONDS * 1_000,
    onError: (error) => log.error({ err: error }, 'comparing opinions with each other failed'),
  });
  const hub = new LiveHub(database, {
    mostStreams: settings.LIVE_STREAMS,
    mostPerSubscriber: settings.LIVE_STREAMS_PER_SUBSCRIBER,
    onError: (error) => log.error({ err: error }, 'listening for changes failed'),
  });
  const store = await openStore(settings, clock);
  const attachmentSweep = store
    ? await RepeatedSweep.start(new AttachmentSweep(database, clock, store), {
        everyMs: settings.ATTACHMENT_SWEEP_SECONDS * 1_000,
        onError: (error) => log.error({ err: error }, 'sweeping attachments failed'),
      })
    : null;
  const turnstile = new Turnstile(photosAtATime, photosWaiting);
  const topics = new TopicCatalogue(database);
  return {
    screening,
    hub,
    topics,
    sweep,
    indexer,
    termStatistics,
    comparer,
    store,
    turnstile,
    attachmentSweep,
  };
}

export async function closeResources(resources: FeedbackResources): Promise<void> {
  const { sweep, indexer, comparer, hub, attachmentSweep } = resources;
  await Promise.all([
    sweep.stop(),
    indexer.stop(),
    comparer.stop(),
    hub.stop(),
    attachmentSweep?.stop(),
  ]);
}
