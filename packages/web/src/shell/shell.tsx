import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { useClient, useSession } from '../session-context.ts';
import { places } from './places.ts';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const loadMenu = () => import('./command-menu.tsx').then((menu) => ({ default: menu.CommandMenu }));
const CommandMenu = lazy(loadMenu);

/** What stands around every page: where one can go, the command menu, the keys that work everywhere. */
export function Shell() {
  const { me, signOut } = useSession();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const navigate = useNavigate();
  // It opens by a key, and what is typed next is meant for it.
  useEffect(() => {
    const timer = setTimeout(loadMenu, 1_000);
    return () => clearTimeout(timer);
  }, []);
  useShortcuts({
    'mod+k': () => setMenuOpen((isOpen) => !isOpen),
    '?': () => setSheetOpen(true),
    ...Object.fromEntries(places.map(({ to, key }) => [`g ${key}`, () => navigate({ to })])),
  });
  return (
    <div className="flex h-dvh flex-col md:flex-row">
      <nav
        aria-label="Main"
        className="flex shrink-0 gap-1 overflow-x-auto border-line p-2 max-md:items-center max-md:border-b md:w-52 md:flex-col md:border-r md:p-3"
      >
        <div className="flex items-center gap-2 px-2 md:mb-2 md:px-3">
          <img src="/app/icon.svg" alt="" className="size-6" />
          <span className="truncate font-semibold">{me.workspace.name}</span>
        </div>
        {places.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            className="flex h-8 items-center justify-between rounded-md px-2 text-soft md:px-3 hover:bg-raised hover:text-ink"
            activeProps={{ className: 'bg-raised !text-ink font-medium' }}
          >
            {label}
            {to === '/review' && <ReviewCount />}
          </Link>
        ))}
        <div className="flex gap-1 md:mt-auto md:flex-col">
          <Button look="quiet" className="justify-between" onClick={() => setMenuOpen(true)}>
            Commands <kbd className="font-mono text-xs">Ctrl K</kbd>
          </Button>
          <Button look="quiet" className="justify-between" onClick={() => setSheetOpen(true)}>
            Shortcuts <kbd className="font-mono text-xs">?</kbd>
          </Button>
          <a href="/docs/" className="flex h-8 items-center rounded-md px-3 font-medium text-soft hover:bg-raised">
            API reference
          </a>
          <Button look="quiet" className="justify-start" onClick={signOut} title={`Signed in with ${me.key.name}`}>
            Sign out
          </Button>
        </div>
      </nav>
      <Outlet />
      <Suspense>{isMenuOpen && <CommandMenu onClose={() => setMenuOpen(false)} />}</Suspense>
      <ShortcutSheet isOpen={isSheetOpen} onClose={() => setSheetOpen(false)} />
    </div>
  );
}

/** How many contradictions wait; a page of them is as far as is counted. */
function ReviewCount() {
  const client = useClient();
  const open = useQuery({
    queryKey: ['conflicts', 'count'],
    queryFn: async () => client.getConflicts({ limit: 100 }),
    staleTime: 60_000,
  });
  const count = open.data?.conflicts.length ?? 0;
  if (count === 0) return null;
  return <Badge tone="warn">{open.data?.nextCursor ? `${count}+` : count}</Badge>;
}
