import { ApolloLink } from '@apollo/client/link';
import { from, mergeMap, type Observable, of } from 'rxjs';
import type { Session } from '../session/session.ts';

/** Asks as whoever is signed in; a token that the gateway no longer takes is replaced once. */
export function authenticationLink(session: Session): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const ask = (token: string | null): Observable<ApolloLink.Result> => {
      const { headers } = operation.getContext() as { headers?: Record<string, string> };
      const authorization = token ? { authorization: `Bearer ${token}` } : {};
      operation.setContext({ headers: { ...headers, ...authorization } });
      return forward(operation);
    };
    return from(session.accessToken()).pipe(
      mergeMap((token) =>
        ask(token).pipe(
          mergeMap((result) => {
            if (!token || !wantsSignIn(result)) return of(result);
            return from(session.refresh()).pipe(
              mergeMap((next) => (next ? ask(next) : of(result))),
            );
          }),
        ),
      ),
    );
  });
}

function wantsSignIn({ errors }: ApolloLink.Result): boolean {
  return errors?.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED') ?? false;
}
