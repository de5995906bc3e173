import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { ToastRegion } from '../ui/toast.tsx';
import { SessionContext, type WebGraph } from './graph.ts';
import { router } from './router.tsx';

/** The whole page: the same in a browser and where the build draws its first frame. */
export function App({ graph: { session, client } }: { graph: WebGraph }) {
  return (
    <StrictMode>
      <SessionContext value={session}>
        <ApolloProvider client={client}>
          <ToastRegion>
            <RouterProvider router={router} />
          </ToastRegion>
        </ApolloProvider>
      </SessionContext>
    </StrictMode>
  );
}
