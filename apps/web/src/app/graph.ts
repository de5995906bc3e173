import { createGraphClient, type GraphClient, Session } from '@chia-se/client';
import { createContext, use, useSyncExternalStore } from 'react';
import { language } from './i18n.ts';
import { cookieExchange } from './session/cookie-exchange.ts';

export interface WebGraph {
  session: Session;
  client: GraphClient;
}

/** The graph as a subscriber or as staff sees it: a session and a cache each. */
export function createWebGraph(as: 'SUBSCRIBER' | 'STAFF'): WebGraph {
  const session = new Session({ exchange: cookieExchange(as, language) });
  const client = createGraphClient({ url: '/graphql', session, language });
  return { session, client };
}

export const SessionContext = createContext<Session | null>(null);

/** The session of this half of the app, and where it stands; renders anew when that changes. */
export function useSession() {
  const session = use(SessionContext);
  if (!session) throw new Error('There is no session around this component.');
  const stateOf = () => session.state;
  const state = useSyncExternalStore(session.subscribe, stateOf, stateOf);
  return { session, state, signedIn: state.status === 'signedIn' };
}
