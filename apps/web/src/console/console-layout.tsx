import { ApolloProvider } from '@apollo/client/react';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createWebGraph, SessionContext, useSession } from '../app/graph.ts';
import { SignInPanel } from '../app/session/sign-in-panel.tsx';
import { Skeleton } from '../ui/states.tsx';

const staff = createWebGraph('STAFF');
void staff.session.restore();

/** The console's own session and cache around its pages. */
export function ConsoleLayout() {
  return (
    <SessionContext value={staff.session}>
      <ApolloProvider client={staff.client}>
        <main>
          <Inside />
        </main>
      </ApolloProvider>
    </SessionContext>
  );
}

function Inside() {
  const { state } = useSession();
  const { t } = useTranslation('console');
  if (state.status === 'unknown') return <Skeleton lines={6} />;
  if (state.status === 'signedOut') return <SignInPanel as="STAFF" reason={t('signInFirst')} />;
  return <Outlet />;
}
