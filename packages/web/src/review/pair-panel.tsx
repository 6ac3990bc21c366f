import type { Lead } from '@puffle/contract';
import { useState } from 'react';
import { Badge } from '../parts/badge.tsx';
import { Loading } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { ChoiceBar } from './choice-bar.tsx';
import { Comparison } from './comparison.tsx';
import { Evidence } from './evidence.tsx';
import { PanelHead } from './panel-head.tsx';
import { sayKind } from './say-identifier.ts';
import { mostCompared, useCompared, usePreview } from './use-compared.ts';
import type { Said } from './use-verdict.ts';
import type { Waiting } from './waiting.ts';

type PairPanelProps = { readonly item: Waiting; readonly onSay: (said: Said) => void };

/** Two Leads, or several of which some are chosen: are they one? */
export function PairPanel({ item, onSay }: PairPanelProps) {
  const isPair = item.leadIds.length === 2;
  const [pick, setPick] = useState({ key: '', ids: [] as readonly string[] });
  const picked = pick.key === item.key ? pick.ids : [];
  const chosen = isPair ? item.leadIds : picked;
  const compared = useCompared(item.leadIds);
  const preview = usePreview(chosen);

  const areShown = !compared.isPending && compared.error === null;
  const areOne = isPair && new Set(compared.leads.map(({ id }) => id)).size === 1;
  const speak = (verdict: 'same' | 'different' | 'unsure') => () => {
    onSay({ item, ids: chosen, verdict });
    setPick({ key: '', ids: [] });
  };
  const toggle = (id: string) =>
    setPick({
      key: item.key,
      ids: picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id],
    });
  return (
    <>
      <PanelHead item={item}>
        <ChoiceBar
          choices={[
            {
              key: 's',
              label: 'Same',
              means: 'They become one Lead, as the last column shows. It can be taken back.',
              isReady: areShown && !areOne && chosen.length > 1 && !preview.isPending,
              choose: speak('same'),
            },
            {
              key: 'd',
              label: 'Different',
              means: 'They are kept apart from now on, whatever identifiers they share.',
              isReady: areShown && !areOne && chosen.length === 2,
              choose: speak('different'),
            },
            {
              key: 'u',
              label: 'Unsure',
              means: item.is === 'double' ? 'Nobody is asked again.' : 'It is noted, and stays in the queue.',
              isReady: areShown && !areOne && chosen.length === 2,
              choose: speak('unsure'),
            },
          ]}
        />
      </PanelHead>
      <div className="flex flex-col gap-4 p-5">
        <Evidence item={item} decision={preview.data?.decision} />
        {compared.isPending && <Loading />}
        {compared.error && <Problem error={compared.error} />}
        {preview.error && <Problem error={preview.error} />}
        {areOne && <p>The two have become one Lead.</p>}
        {!isPair && (
          <p className="text-soft">
            Tick those that are one, or two to keep apart.
            {item.leadIds.length > mostCompared && ` The first ${mostCompared} of ${item.leadIds.length} are shown.`}
          </p>
        )}
        {areShown && !areOne && (
          <Comparison
            leads={compared.leads}
            asOne={preview.data?.lead}
            aside={(lead) => (
              <>
                {!isPair && <Pick lead={lead} isPicked={picked.includes(lead.id)} onToggle={toggle} />}
                <Notes item={item} lead={lead} stays={preview.data?.lead?.id === lead.id} />
              </>
            )}
          />
        )}
      </div>
    </>
  );
}

type PickProps = { readonly lead: Lead; readonly isPicked: boolean; readonly onToggle: (id: string) => void };

function Pick({ lead, isPicked, onToggle }: PickProps) {
  return (
    <label className="flex items-center gap-1.5 text-xs">
      <input
        type="checkbox"
        checked={isPicked}
        aria-label={`Pick ${lead.name.full}`}
        onChange={() => onToggle(lead.id)}
      />
      Pick
    </label>
  );
}

function Notes({ item, lead, stays }: { readonly item: Waiting; readonly lead: Lead; readonly stays: boolean }) {
  const holds =
    item.is === 'contradiction' &&
    item.conflict.leads.some(({ id, holdsIdentifier }) => id === lead.id && holdsIdentifier);
  return (
    <>
      {item.is === 'contradiction' && holds && (
        <Badge tone="accent">holds the {sayKind(item.conflict.identifier)}</Badge>
      )}
      {stays && <Badge>keeps its id</Badge>}
    </>
  );
}
