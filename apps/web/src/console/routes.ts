import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** What stands under `/console`. Only addresses are here; what they show loads when it is wanted. */
export function consoleRoutes<Root extends AnyRoute>(root: Root) {
  const layout = createRoute({
    getParentRoute: () => root,
    path: '/console',
    component: lazyRouteComponent(() => import('./console-layout.tsx'), 'ConsoleLayout'),
  });
  const home = createRoute({
    getParentRoute: () => layout,
    path: '/',
    component: lazyRouteComponent(() => import('./console-home.tsx'), 'ConsoleHome'),
  });
  return layout.addChildren([home]);
}
