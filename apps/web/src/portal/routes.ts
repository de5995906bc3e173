import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { PortalLayout } from './portal-layout.tsx';

/** Every screen of subscribers; each loads when it is wanted. */
export function portalRoutes<Root extends AnyRoute>(root: Root) {
  const layout = createRoute({ getParentRoute: () => root, id: 'portal', component: PortalLayout });
  const at = { getParentRoute: () => layout };
  return layout.addChildren([
    createRoute({
      ...at,
      path: '/',
      component: lazyRouteComponent(() => import('./home/home.tsx'), 'Home'),
    }),
    createRoute({
      ...at,
      path: '/sign-in',
      component: lazyRouteComponent(() => import('./sign-in/sign-in.tsx'), 'SignIn'),
    }),
    createRoute({
      ...at,
      path: '/write',
      component: lazyRouteComponent(() => import('./write/write.tsx'), 'Write'),
    }),
    createRoute({
      ...at,
      path: '/opinions',
      component: lazyRouteComponent(() => import('./opinions/opinions.tsx'), 'Opinions'),
    }),
    createRoute({
      ...at,
      path: '/feedback/$id',
      component: lazyRouteComponent(() => import('./opinions/opinion.tsx'), 'Opinion'),
    }),
    createRoute({
      ...at,
      path: '/winners',
      component: lazyRouteComponent(() => import('./winners/winners.tsx'), 'Winners'),
    }),
    createRoute({
      ...at,
      path: '/mine',
      component: lazyRouteComponent(() => import('./mine/mine.tsx'), 'Mine'),
    }),
    createRoute({
      ...at,
      path: '/awards/$id',
      component: lazyRouteComponent(() => import('./claim/claim.tsx'), 'Claim'),
    }),
  ]);
}
