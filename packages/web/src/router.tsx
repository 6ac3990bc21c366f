import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { LeadsPage } from './leads/leads-page.tsx';
import { readLeadsSearch } from './leads/leads-search.ts';
import { Problem } from './parts/problem.tsx';
import { readReviewSearch } from './review/review-search.ts';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/leads' });
    },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/leads',
    validateSearch: readLeadsSearch,
    component: LeadsPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/lists',
    component: lazyRouteComponent(() => import('./lists/lists-page.tsx'), 'ListsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    component: lazyRouteComponent(() => import('./search/search-page.tsx'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/imports',
    component: lazyRouteComponent(() => import('./imports/imports-page.tsx'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/imports/$id',
    component: lazyRouteComponent(() => import('./imports/import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/review',
    validateSearch: readReviewSearch,
    component: lazyRouteComponent(() => import('./review/review-page.tsx'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/keys',
    component: lazyRouteComponent(() => import('./keys/keys-page.tsx'), 'KeysPage'),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: '/app',
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error }) => (
    <div className="p-5">
      <Problem error={error} />
    </div>
  ),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
