import type { Lead } from '@puffle/contract';
import { Link } from '@tanstack/react-router';
import { ListPicker } from '../lists/list-picker.tsx';
import { useWrite } from '../parts/use-write.ts';
import { Section } from './section.tsx';

/** The Lists that a Lead is in. */
export function LeadLists({ lead }: { readonly lead: Lead }) {
  const add = useWrite((client, id: string) => client.addListLeads({ id, leadIds: [lead.id] }));
  const remove = useWrite((client, id: string) => client.removeListLeads({ id, leadIds: [lead.id] }));
  return (
    <Section title="Lists">
      <ul className="flex flex-wrap gap-2">
        {lead.lists.map(({ id, name }) => (
          <li key={id} className="flex items-center rounded-md bg-raised pl-2">
            <Link to="/leads" search={{ list: id, lead: lead.id }} className="py-1 hover:underline">
              {name}
            </Link>
            <button
              type="button"
              aria-label={`Take out of ${name}`}
              className="px-2 text-soft"
              onClick={() => remove.mutate(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <ListPicker
        label="Add to a List"
        none="Add to a List …"
        value=""
        onChange={(id) => id !== '' && add.mutate(id)}
      />
    </Section>
  );
}
