import type { DemoPerson, PageSettings } from '../explorer-options.ts';
import type { DocumentedOperation } from '../operations/documented-operation.ts';

/** What the server read at its start. */
export interface PageData {
  settings: PageSettings;
  people: DemoPerson[];
  operations: DocumentedOperation[];
}

export async function loadPageData(): Promise<PageData> {
  const [settings, people, operations] = await Promise.all([
    loadJson<PageSettings>('settings.json'),
    loadJson<DemoPerson[]>('people.json'),
    loadJson<DocumentedOperation[]>('operations.json'),
  ]);
  return { settings, people, operations };
}

async function loadJson<T>(name: string): Promise<T> {
  const response = await fetch(`./${name}`);
  if (!response.ok) throw new Error(`${name} answered ${response.status}`);
  return (await response.json()) as T;
}
