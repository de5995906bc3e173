import type { AnySubgraph, Runtime } from '@chia-se/subgraph-kit';
import { addExportRoutes } from './export/export.routes.ts';
import type { FeedbackResources } from './feedback-resources.ts';
import { addLiveRoutes } from './live/live.routes.ts';
import type { Settings } from './settings.ts';

type Server = Parameters<NonNullable<AnySubgraph['routes']>>[0];

/** What is answered over plain HTTP: open pages and downloads, each let in by a ticket. */
export function addRoutes(server: Server, runtime: Runtime<Settings, FeedbackResources>): void {
  addLiveRoutes(server, runtime);
  addExportRoutes(server, runtime);
}
