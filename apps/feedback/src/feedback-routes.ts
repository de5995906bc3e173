import type { AnySubgraph, Runtime } from '@chia-se/subgraph-kit';
import { addExportRoutes } from './export/export.routes.ts';
import type { FeedbackResources } from './feedback-resources.ts';
import { addLiveRoutes } from './live/live.routes.ts';
import { FolderStore } from './object-store/folder-store.ts';
import { addObjectRoutes } from './object-store/object.routes.ts';
import type { Settings } from './settings.ts';

type Server = Parameters<NonNullable<AnySubgraph['routes']>>[0];

/** What is answered over plain HTTP: open pages, uploads and downloads, each let in by a ticket or a signature. */
export async function addRoutes(
  server: Server,
  runtime: Runtime<Settings, FeedbackResources>,
): Promise<void> {
  addLiveRoutes(server, runtime);
  addExportRoutes(server, runtime);
  const { store } = runtime.resources;
  if (store instanceof FolderStore) await addObjectRoutes(server, store);
}
