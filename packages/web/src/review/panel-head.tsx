import type { Band } from '@puffle/contract';
import type { ReactNode } from 'react';
import { Badge, type Tone } from '../parts/badge.tsx';
import { askAbout } from './say-identifier.ts';
import type { Waiting } from './waiting.ts';

const bands: Readonly<Record<Band, readonly [string, Tone]>> = {
  very_likely: ['Very likely', 'good'],
  likely: ['Likely', 'accent'],
  possible: ['Possible', 'plain'],
};
const kinds = {
  contested: 'Disputed',
  bridge: 'Proposed merge',
  name_mismatch: 'Another name',
  shared_value: 'Shared value',
};

/** The question, and the words that answer it; both stay in sight. */
export function PanelHead({ item, children }: { readonly item: Waiting; readonly children: ReactNode }) {
  return (
    <div className="sticky top-0 z-10 flex flex-col gap-3 border-b border-line bg-ground px-5 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-base font-semibold break-words">{askOf(item)}</h2>
        <Likeness item={item} />
      </div>
      {children}
    </div>
  );
}

function askOf(item: Waiting): string {
  return item.is === 'double' ? `Are ${item.names.join(' and ')} one?` : askAbout(item.conflict);
}

/** How likely doubles are one, or what kind of contradiction it is. */
export function Likeness({ item }: { readonly item: Waiting }) {
  if (item.is === 'contradiction') return <Badge tone="warn">{kinds[item.conflict.kind]}</Badge>;
  const [text, tone] = bands[item.double.band];
  return <Badge tone={tone}>{text}</Badge>;
}
