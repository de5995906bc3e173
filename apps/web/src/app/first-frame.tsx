import './style/page.css';
import { createMemoryHistory } from '@tanstack/react-router';
import i18next from 'i18next';
import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';
import { createWebGraph } from './graph.ts';
import { type Language, startMessages } from './i18n.ts';
import { router } from './router.tsx';

/** What a screen shows before anything was asked for. The build puts it into the page. */
export async function firstFrame(path: string, language: Language): Promise<string> {
  if (i18next.isInitialized) await i18next.changeLanguage(language);
  else await startMessages(language);
  router.update({ history: createMemoryHistory({ initialEntries: [path] }) });
  await router.load();
  return renderToString(<App graph={createWebGraph('SUBSCRIBER')} />);
}
