import type { Fetcher } from '@graphiql/toolkit';
import { History } from './history/history.ts';
import { language } from './language/language.ts';
import { messages } from './language/messages.ts';
import type { PageData } from './page-data.ts';
import { confirmMutation } from './running/confirm-mutation.tsx';
import { createFetcher } from './running/create-fetcher.ts';
import { Runs } from './running/runs.ts';
import { SessionKeeper } from './session/session-keeper.ts';
import { SignIn } from './session/sign-in.ts';
import { Store } from './store.ts';

/** Everything of the page that isn't a component. */
export interface Services {
  data: PageData;
  signIn: SignIn;
  sessions: SessionKeeper;
  history: History;
  runs: Runs;
  wantsPlan: Store<boolean>;
  fetcher: Fetcher;
}

export function startServices(data: PageData): Services {
  const { settings } = data;
  const signIn = new SignIn(settings.endpoint, language.get);
  const sessions = new SessionKeeper({
    storage: sessionStorage,
    refresh: (token) => signIn.refresh(token),
    now: Date.now,
  });
  const history = new History(sessionStorage);
  const runs = new Runs();
  const wantsPlan = new Store(settings.environment === 'development');
  const fetcher = createFetcher({
    settings,
    sessions,
    history,
    runs,
    language: language.get,
    wantsPlan: wantsPlan.get,
    confirmMutation,
    notSent: () => messages[language.get()].notSent,
  });
  return { data, signIn, sessions, history, runs, wantsPlan, fetcher };
}
