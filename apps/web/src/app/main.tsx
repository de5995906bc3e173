import './style/page.css';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ToastRegion } from '../ui/toast.tsx';
import { createWebGraph, SessionContext } from './graph.ts';
import { startMessages } from './i18n.ts';
import { router } from './router.tsx';

const { session, client } = createWebGraph('SUBSCRIBER');
// The first screen asks for what it needs at once; whoever was signed in is known by then.
if (!location.pathname.startsWith('/console')) void session.restore();
await startMessages();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <SessionContext value={session}>
      <ApolloProvider client={client}>
        <ToastRegion>
          <RouterProvider router={router} />
        </ToastRegion>
      </ApolloProvider>
    </SessionContext>
  </StrictMode>,
);
