import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

const load = () => import('./console-root.tsx');

/** Everything of staff, in a part of the page that loads by itself. */
export function consoleRoutes<Root extends AnyRoute>(root: Root) {
  const console = createRoute({
    getParentRoute: () => root,
    path: '/console',
    component: lazyRouteComponent(load, 'ConsoleRoot'),
  });
  return console.addChildren([
    // The console reads the rest of the address itself.
    createRoute({ getParentRoute: () => console, path: '$' }),
  ]);
}
