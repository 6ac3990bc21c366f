import { Tabs } from '@base-ui/react/tabs';
import type { Import, ImportOutcome } from '@puffle/contract';
import { useState } from 'react';
import { classNames } from '../parts/class-names.ts';
import { ImportExamples } from './import-examples.tsx';
import { outcomes, outcomeWords } from './say-import.ts';

const tileClass = 'flex min-w-28 flex-1 flex-col rounded-lg border px-3 py-2 text-left';
const tones: Partial<Record<ImportOutcome, string>> = { rejected: 'text-bad', conflicts: 'text-warn' };

/** How many rows came to what; each outcome opens examples of it. */
export function ImportResults({ record }: { readonly record: Import }) {
  const { counts } = record;
  const [chosen, setChosen] = useState<ImportOutcome | null>(null);
  const shown = chosen ?? outcomes.find((outcome) => counts[outcome] > 0) ?? 'created';
  return (
    <Tabs.Root value={shown} onValueChange={setChosen} className="flex flex-col gap-3">
      <div className="flex gap-2 max-md:flex-col">
        <div className={`${tileClass} border-transparent bg-raised`}>
          <span className="text-xl font-semibold tabular-nums">{counts.received.toLocaleString()}</span>
          <span className="text-soft">Rows</span>
        </div>
        <span aria-hidden="true" className="self-center text-xl text-soft max-md:hidden">
          =
        </span>
        <Tabs.List activateOnFocus aria-label="Outcomes" className="flex flex-[6] flex-wrap gap-2">
          {outcomes.map((outcome) => (
            <Tabs.Tab
              key={outcome}
              value={outcome}
              className={classNames(
                tileClass,
                'border-line bg-surface hover:bg-raised data-active:border-accent data-active:bg-accent-ground',
              )}
            >
              <span
                className={classNames(
                  'text-xl font-semibold tabular-nums',
                  counts[outcome] === 0 ? 'text-soft' : tones[outcome],
                )}
              >
                {counts[outcome].toLocaleString()}
              </span>{' '}
              <span className="text-soft">{outcomeWords[outcome].label}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      {outcomes.map((outcome) => (
        <Tabs.Panel key={outcome} value={outcome} className="flex flex-col gap-2 rounded-md">
          <p className="text-soft">{outcomeWords[outcome].means}</p>
          <ImportExamples record={record} outcome={outcome} />
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
