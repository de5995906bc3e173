import { createRootRoute, createRouter, Outlet } from '@tanstack/react-router';
import { consoleRoutes } from '../console/routes.ts';
import { portalRoutes } from '../portal/routes.ts';
import { Skeleton } from '../ui/states.tsx';
import { BrokenScreen, UnknownScreen } from './layout/screens.tsx';

const root = createRootRoute({
  component: Outlet,
  errorComponent: BrokenScreen,
  notFoundComponent: UnknownScreen,
});

/** Every address of the app. */
export const router = createRouter({
  routeTree: root.addChildren([portalRoutes(root), consoleRoutes(root)]),
  defaultErrorComponent: BrokenScreen,
  defaultNotFoundComponent: UnknownScreen,
  defaultPendingComponent: () => <Skeleton lines={6} />,
  defaultPreload: 'intent',
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
