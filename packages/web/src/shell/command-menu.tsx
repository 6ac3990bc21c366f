import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { useState } from 'react';
import { describeLead } from '../leads/describe-lead.ts';
import { useSettled } from '../parts/use-settled.ts';
import { useClient } from '../session-context.ts';
import { places } from './places.ts';

const itemClass = 'flex h-9 items-center justify-between gap-3 rounded-md px-2.5 data-[selected=true]:bg-raised';

/** One line to get anywhere: pages, and every Lead by a word of it. */
export function CommandMenu({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const leads = useFoundLeads(text);
  const go = (where: () => void) => () => {
    where();
    onClose();
  };
  return (
    <Command.Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      label="Commands"
      shouldFilter={false}
      overlayClassName="fixed inset-0 z-40 bg-black/40"
      contentClassName="fixed top-[15%] left-1/2 z-50 w-[36rem] max-w-[calc(100vw-2rem)] -translate-x-1/2 overflow-hidden rounded-xl border border-line bg-surface shadow-xl"
    >
      <Command.Input
        value={text}
        onValueChange={setText}
        placeholder="A page, or a word of a Lead"
        className="h-12 w-full border-b border-line bg-transparent px-4 outline-none placeholder:text-soft"
      />
      <Command.List className="max-h-96 overflow-y-auto p-2">
        <Command.Empty className="p-3 text-soft">Nothing has that word.</Command.Empty>
        {places
          .filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()))
          .map(({ to, label, key }) => (
            <Command.Item key={to} value={to} className={itemClass} onSelect={go(() => navigate({ to }))}>
              Go to {label} <kbd className="font-mono text-xs text-soft">g {key}</kbd>
            </Command.Item>
          ))}
        {leads.map((lead) => (
          <Command.Item
            key={lead.id}
            value={lead.id}
            className={itemClass}
            onSelect={go(() => navigate({ to: '/leads', search: { lead: lead.id } }))}
          >
            <span className="truncate">{lead.name.full}</span>
            <span className="truncate text-soft">{describeLead(lead)}</span>
          </Command.Item>
        ))}
      </Command.List>
    </Command.Dialog>
  );
}

function useFoundLeads(text: string) {
  const client = useClient();
  const q = useSettled(text.trim(), 120);
  const found = useQuery({
    queryKey: ['leads', 'menu', q],
    queryFn: async ({ signal }) => client.getLeads({ q, limit: 8 }, { signal }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });
  return q.length > 1 ? (found.data?.leads ?? []) : [];
}
