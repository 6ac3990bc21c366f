import type { ApiKey } from '@puffle/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Badge, type Tone } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Loading, Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { Time } from '../parts/time.tsx';
import { useClient, useSession } from '../session-context.ts';
import { KeyActions } from './key-actions.tsx';
import { NewKey } from './new-key.tsx';

const tones: Readonly<Record<ApiKey['status'], Tone>> = { valid: 'good', expired: 'plain', revoked: 'bad' };

/** Who may call the server: every key, what it may do, when it was used. */
export function KeysPage() {
  const client = useClient();
  const [isNewOpen, setNewOpen] = useState(false);
  const pages = useInfiniteQuery({
    queryKey: ['keys'],
    queryFn: async ({ pageParam, signal }) =>
      client.getKeys({ limit: 50, ...(pageParam !== null && { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const keys = pages.data?.pages.flatMap((page) => page.keys) ?? [];
  return (
    <Page
      title="Keys"
      actions={
        <Button look="main" onClick={() => setNewOpen(true)}>
          New key
        </Button>
      }
    >
      <div className="flex flex-col items-start gap-4 overflow-auto p-5">
        <p className="text-soft">
          Each person, integration and agent has a key of its own: what it did is on record under its name, and it can
          be revoked alone.
        </p>
        {pages.isPending && <Loading />}
        {pages.isError && <Problem error={pages.error} />}
        {keys.length > 0 && <KeyTable keys={keys} />}
        {pages.hasNextPage && (
          <Button onClick={() => pages.fetchNextPage()} disabled={pages.isFetching}>
            Older
          </Button>
        )}
      </div>
      {isNewOpen && <NewKey onClose={() => setNewOpen(false)} />}
    </Page>
  );
}

function KeyTable({ keys }: { readonly keys: readonly ApiKey[] }) {
  const { me } = useSession();
  return (
    <table className="w-full text-left">
      <thead className="text-soft">
        <tr>
          {['Name', 'Begins with', 'May', 'Status', 'Last used', 'Made', 'Ends'].map((title) => (
            <th key={title} scope="col" className="border-b border-line px-2 py-1.5 font-medium">
              {title}
            </th>
          ))}
          <th className="border-b border-line">
            <span className="sr-only">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key.id} className="[&>td]:border-b [&>td]:border-line [&>td]:px-2 [&>td]:py-1.5">
            <td className="font-medium">
              {key.name} {key.id === me.key.id && <Badge tone="accent">this one</Badge>}
            </td>
            <td>
              <code className="font-mono text-xs">{key.prefix}…</code>
            </td>
            <td>{key.scopes.join(', ')}</td>
            <td>
              <Badge tone={tones[key.status]}>{key.status}</Badge>
            </td>
            <td>{key.lastUsedAt === null ? 'never' : <Time at={key.lastUsedAt} />}</td>
            <td>
              <Time at={key.createdAt} />
            </td>
            <td>{key.expiresAt === null ? 'never' : <Time at={key.expiresAt} />}</td>
            <td className="text-right">{key.status === 'valid' && <KeyActions apiKey={key} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
