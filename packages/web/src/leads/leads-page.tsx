import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Empty, Loading, Page, Snippet } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { useShortcuts } from '../shell/use-shortcuts.ts';
import { BulkBar } from './bulk-bar.tsx';
import { ExportButton } from './export-button.tsx';
import { FilterBar } from './filter-bar.tsx';
import { isFiltered, type LeadsSearch } from './leads-search.ts';
import { LeadsTable } from './leads-table.tsx';
import { useLeads } from './use-leads.ts';

const LeadPanel = lazy(() => import('./lead-panel.tsx').then((panel) => ({ default: panel.LeadPanel })));
const NewLead = lazy(() => import('./new-lead.tsx').then((form) => ({ default: form.NewLead })));

/** Every Lead: found, walked through, opened, selected. The address says what is shown, so it can be kept and sent. */
export function LeadsPage() {
  const search = useSearch({ from: '/leads' });
  const navigate = useNavigate({ from: '/leads' });
  const { leads, ...pages } = useLeads(search);
  const [currentId, setCurrentId] = useState<string | null>(search.lead ?? null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isNewOpen, setNewOpen] = useState(false);

  const change = useCallback((next: LeadsSearch) => navigate({ search: next, replace: true }), [navigate]);
  const open = useCallback(
    (id: string | undefined) => {
      if (id !== undefined) setCurrentId(id);
      navigate({ search: ({ lead: _lead, ...rest }) => (id === undefined ? rest : { ...rest, lead: id }) });
    },
    [navigate],
  );
  const toggle = useCallback((id: string) => {
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  useEffect(() => {
    if (search.lead !== undefined) setCurrentId(search.lead);
  }, [search.lead]);

  const step = (by: number) => {
    const place = leads.findIndex(({ id }) => id === currentId);
    const next = leads[place < 0 ? 0 : Math.min(Math.max(place + by, 0), leads.length - 1)];
    if (next === undefined) return;
    if (search.lead === undefined) setCurrentId(next.id);
    else open(next.id);
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    enter: () => currentId !== null && open(currentId),
    x: () => currentId !== null && toggle(currentId),
    c: () => setNewOpen(true),
    '/': () => document.querySelector<HTMLInputElement>('#leads-q')?.focus(),
    escape: () => (search.lead === undefined ? setSelected(new Set()) : open(undefined)),
  });

  return (
    <Page
      title="Leads"
      actions={
        <>
          <ExportButton search={search} />
          <Button look="main" onClick={() => setNewOpen(true)}>
            New Lead
          </Button>
        </>
      }
    >
      <FilterBar search={search} onChange={change} />
      {selected.size > 0 && <BulkBar ids={[...selected]} onDone={() => setSelected(new Set())} />}
      <div className="flex min-h-0 flex-1">
        {pages.isError && (
          <div className="flex flex-col items-start gap-3 p-5">
            <Problem error={pages.error} />
            <Button onClick={() => pages.refetch()}>Try again</Button>
          </div>
        )}
        {pages.isPending && <Loading />}
        {pages.isSuccess && leads.length === 0 && <NoLeads isFiltered={isFiltered(search)} />}
        {leads.length > 0 && (
          <LeadsTable
            leads={leads}
            currentId={currentId}
            selected={selected}
            onOpen={open}
            onToggle={toggle}
            onSelect={setSelected}
            onEnd={() => pages.hasNextPage && !pages.isFetching && !pages.isError && pages.fetchNextPage()}
            isMore={pages.hasNextPage}
            isNarrow={search.lead !== undefined}
          />
        )}
        <Suspense>
          {search.lead !== undefined && (
            <LeadPanel key={search.lead} id={search.lead} onClose={() => open(undefined)} onOpen={open} onStep={step} />
          )}
        </Suspense>
      </div>
      <Suspense>{isNewOpen && <NewLead onClose={() => setNewOpen(false)} onOpen={open} />}</Suspense>
    </Page>
  );
}

function NoLeads({ isFiltered: filtered }: { readonly isFiltered: boolean }) {
  if (filtered) return <Empty title="No Lead passes this filter">Take a word out, or look for a part of it.</Empty>;
  return (
    <Empty title="No Leads yet">
      <p>Create one here with “New Lead”, drop a file under Imports, or send one:</p>
      <Snippet>{`puffle lead create --type person --name 'Ada Lovelace' --contacts ada@example.net`}</Snippet>
      <Snippet>{`curl ${location.origin}/api/leads -H "Authorization: Bearer $KEY" \\
  -H 'Content-Type: application/json' \\
  -d '{"type":"person","name":"Ada Lovelace","contacts":["ada@example.net"]}'`}</Snippet>
      <p>
        Agents connect to <code className="font-mono">{location.origin}/mcp</code> with the same key.
      </p>
    </Empty>
  );
}
