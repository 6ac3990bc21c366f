import type { HistoryEntry } from '@puffle/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Problem } from '../parts/problem.tsx';
import { sayValue } from '../parts/say-value.ts';
import { Time } from '../parts/time.tsx';
import { useClient } from '../session-context.ts';
import { Section } from './section.tsx';

type LeadHistoryProps = { readonly id: string; readonly onOpen: (id: string) => void };

/** Who said what about a Lead and when, what that changed, and by which rule. */
export function LeadHistory({ id, onOpen }: LeadHistoryProps) {
  const client = useClient();
  const pages = useInfiniteQuery({
    queryKey: ['history', id],
    queryFn: async ({ pageParam, signal }) =>
      client.getLeadHistory({ id, limit: 20, ...(pageParam !== null && { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const entries = pages.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Section title="History">
      {pages.isError && <Problem error={pages.error} />}
      <ol className="flex flex-col gap-3 border-l border-line pl-4">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} id={id} onOpen={onOpen} />
        ))}
      </ol>
      {pages.hasNextPage && (
        <Button className="self-start" onClick={() => pages.fetchNextPage()} disabled={pages.isFetching}>
          Older
        </Button>
      )}
    </Section>
  );
}

function Entry({ entry, id, onOpen }: LeadHistoryProps & { readonly entry: HistoryEntry }) {
  const others = entry.leadIds.filter((other) => other !== id);
  const by = [entry.by?.actor, entry.by?.keyName, entry.source].filter(Boolean).join(' · ');
  return (
    <li className="flex flex-col gap-1">
      <div className="flex items-center gap-2 text-xs text-soft">
        <Badge tone={entry.kind === 'conflict' ? 'warn' : 'plain'}>{entry.kind}</Badge>
        <Time at={entry.at} />
        <span className="truncate">{by}</span>
      </div>
      <p>{entry.summary}</p>
      {entry.changes.length > 0 && (
        <ul className="text-xs">
          {entry.changes.map((change) => (
            <li key={change.path} title={change.why} className="break-words">
              <span className="text-soft">{change.path}</span> {sayValue(change.from)} → {sayValue(change.to)}
              <span className="block text-soft">{change.why}</span>
            </li>
          ))}
        </ul>
      )}
      {entry.notes.map((note) => (
        <p key={note} className="text-xs text-soft">
          {note}
        </p>
      ))}
      {others.map((other) => (
        <button
          key={other}
          type="button"
          className="self-start font-mono text-xs text-accent"
          onClick={() => onOpen(other)}
        >
          {other}
        </button>
      ))}
    </li>
  );
}
