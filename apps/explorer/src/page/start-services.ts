import type { Fetcher } from '@graphiql/toolkit';
import { History } from './history/history.ts';
import { language } from './language/language.ts';
import { messages } from './language/messages.ts';
import type { PageData } from './page-data.ts';
import { confirmMutation } from './running/confirm-mutation.tsx';
import { createFetcher } from './running/create-fetcher.ts';
import { Runs } from './running/runs.ts';
import { SavedOperations } from './saved/saved-operations.ts';
import { SessionKeeper } from './session/session-keeper.ts';
import { SignIn } from './session/sign-in.ts';
import { Store } from './store.ts';

/** Everything of the page that isn't a component. */
export interface Services {
  data: PageData;
  signIn: SignIn;
  sessions: SessionKeeper;
  history: History;
  saved: SavedOperations;
  runs: Runs;
  wantsPlan: Store<boolean>;
  fetcher: Fetcher;
}

export function startServices(data: PageData): Services {
  const { settings } = data;
  const signIn = new SignIn(settings.endpoint, language.get);
  const sessions = new SessionKeeper({
    storage: sessionStorage,
    refresh: (as) => signIn.refresh(as),
    identify: (token) => signIn.identify(token),
    lock: lockAmongTabs,
    now: Date.now,
  });
  const history = new History(sessionStorage);
  const saved = new SavedOperations(localStorage);
  const showOwn = () => saved.showOf(sessions.state.get().person?.id ?? null);
  sessions.state.subscribe(showOwn);
  showOwn();
  void sessions.resume();
  // Whoever signed in at the console meanwhile is signed in here when they come back.
  document.addEventListener('visibilitychange', () => {
    const isAnonymous = sessions.state.get().person === null;
    if (document.visibilityState === 'visible' && isAnonymous) void sessions.resume();
  });
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
  return { data, signIn, sessions, history, saved, runs, wantsPlan, fetcher };
}

/** The same lock as the portal and the console take: they share the cookie. */
function lockAmongTabs<Result>(work: () => Promise<Result>): Promise<Result> {
  const locks = navigator.locks as LockManager | undefined;
  return locks ? (locks.request('chia-se-session', work) as Promise<Result>) : work();
}
