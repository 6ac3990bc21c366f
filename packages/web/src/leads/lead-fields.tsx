import type { Lead } from '@puffle/contract';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Time } from '../parts/time.tsx';
import { EditableLine } from './editable-line.tsx';
import { lineFields, listField } from './lead-patch.ts';
import { Section } from './section.tsx';
import { useCorrection } from './use-correction.ts';
import { webAddress } from './web-address.ts';

type LeadFieldsProps = { readonly lead: Lead; readonly version: string | null };

/** What is known of a Lead; each line can be corrected where it stands. */
export function LeadFields({ lead, version }: LeadFieldsProps) {
  const correct = useCorrection(lead, version);
  return (
    <>
      <Section title="Record">
        <dl className="grid grid-cols-[6.5rem_1fr] items-center gap-y-0.5">
          {lineFields(lead).map(({ label, text, change, back }) => (
            <div key={label} className="contents">
              <dt className="text-soft">{label}</dt>
              <dd className="min-w-0">
                <EditableLine
                  label={label}
                  value={text}
                  onSave={(given) => correct.mutate({ patch: change(given), back })}
                />
              </dd>
            </div>
          ))}
          {lead.name.aliases.length > 0 && <Line label="Also">{lead.name.aliases.join(', ')}</Line>}
          <Line label="Created">
            <Time at={lead.createdAt} />
          </Line>
          <Line label="Updated">
            <Time at={lead.updatedAt} />
          </Line>
          <Line label="Id">
            <code className="font-mono text-xs">{lead.id}</code>
          </Line>
        </dl>
      </Section>
      <Items lead={lead} field="contacts" title="Contacts" correct={correct} />
      <Items lead={lead} field="socials" title="Profiles" correct={correct} />
      {lead.sources.length > 0 && (
        <Section title="Sources">
          <ul>
            {lead.sources.map(({ provider, id, type }) => (
              <li key={`${provider} ${type} ${id}`} className="truncate">
                {[provider, type].filter(Boolean).join(' · ')} <span className="text-soft">{id}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Values title="Attributes" values={lead.attributes} />
      <Values title="As received" values={lead.raw} />
    </>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className="contents">
      <dt className="min-w-0 py-1 break-words text-soft">{label}</dt>
      <dd className="min-w-0 px-2 py-1 break-words">{children}</dd>
    </div>
  );
}

type ItemsProps = {
  readonly lead: Lead;
  readonly field: 'contacts' | 'socials';
  readonly title: string;
  readonly correct: ReturnType<typeof useCorrection>;
};

function Items({ lead, field, title, correct }: ItemsProps) {
  const [isAdding, setAdding] = useState(false);
  const { texts, add, remove, back } = listField(lead, field);
  return (
    <Section title={title}>
      <ul className="flex flex-col">
        {texts.map((item) => (
          <li key={item} className="group flex items-center gap-2">
            <Item text={item} />
            <button
              type="button"
              aria-label={`Remove ${item}`}
              className="px-1 text-soft opacity-0 group-hover:opacity-100 focus:opacity-100 pointer-coarse:opacity-100"
              onClick={() => correct.mutate({ patch: remove(item), back })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <EditableLine
          label={`New: ${title}`}
          value=""
          isOpen
          onClose={() => setAdding(false)}
          onSave={(text) => correct.mutate({ patch: add(text), back })}
        />
      ) : (
        <Button look="quiet" className="self-start !px-1" onClick={() => setAdding(true)}>
          + Add
        </Button>
      )}
    </Section>
  );
}

function Item({ text }: { readonly text: string }) {
  const address = webAddress(text);
  if (address === null) return <span className="truncate py-1">{text}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer" className="truncate py-1 text-accent hover:underline">
      {text}
    </a>
  );
}

function Values({ title, values }: { readonly title: string; readonly values: Readonly<Record<string, unknown>> }) {
  const entries = Object.entries(values);
  if (entries.length === 0) return null;
  return (
    <Section title={title}>
      <dl className="grid grid-cols-[6.5rem_1fr] gap-y-0.5">
        {entries.map(([key, value]) => (
          <Line key={key} label={key}>
            {typeof value === 'string' ? value : JSON.stringify(value)}
          </Line>
        ))}
      </dl>
    </Section>
  );
}
