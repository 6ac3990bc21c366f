import type { ReactNode } from 'react';

type PageProps = { readonly title: string; readonly actions?: ReactNode; readonly children: ReactNode };

/** One page: its title and actions on top, the rest scrolls below. */
export function Page({ title, actions, children }: PageProps) {
  return (
    <main className="flex min-h-0 min-w-0 flex-1 flex-col">
      <title>{`${title} · Puffle`}</title>
      <header className="flex h-12 shrink-0 items-center justify-between gap-4 border-b border-line px-5">
        <h1 className="truncate text-base font-semibold">{title}</h1>
        <div className="flex items-center gap-2">{actions}</div>
      </header>
      {children}
    </main>
  );
}

/** What stands where there is nothing yet, and how to get something. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="m-auto flex max-w-xl flex-col items-center gap-3 p-10 text-center">
      <h2 className="text-base font-semibold">{title}</h2>
      <div className="flex flex-col gap-3 text-soft">{children}</div>
    </div>
  );
}

/** A command to try, as it is typed. */
export function Snippet({ children }: { readonly children: string }) {
  return (
    <pre className="overflow-x-auto rounded-lg border border-line bg-raised px-3 py-2 text-left font-mono text-xs text-ink">
      {children}
    </pre>
  );
}

export function Loading() {
  return (
    <p role="status" className="p-5 text-soft">
      Loading …
    </p>
  );
}
