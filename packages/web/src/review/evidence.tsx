import type { Conflict, Decision } from '@puffle/contract';
import { Link } from '@tanstack/react-router';
import { Snippet } from '../parts/page.tsx';
import { Time } from '../parts/time.tsx';
import { sayKind } from './say-identifier.ts';
import type { Waiting } from './waiting.ts';

type EvidenceProps = { readonly item: Waiting; readonly decision: Decision | undefined };

/** What was said, and what speaks for one and for two. */
export function Evidence({ item, decision }: EvidenceProps) {
  const against = (decision?.vetoes ?? []).filter(({ rule }) => rule !== 'open_conflict');
  return (
    <div className="flex flex-col gap-2">
      {item.is === 'contradiction' && <Said conflict={item.conflict} />}
      {item.is === 'double' && <Reasons title="Reasons" reasons={item.double.reasons} />}
      <Reasons title="Against" reasons={against.map(({ detail }) => detail)} />
      {item.is === 'contradiction' && item.conflict.hint !== null && (
        <details className="text-soft">
          <summary className="cursor-pointer self-start">As a call of the API</summary>
          <Snippet>{item.conflict.hint}</Snippet>
        </details>
      )}
    </div>
  );
}

function Said({ conflict }: { readonly conflict: Conflict }) {
  const { evidence, identifier, leads } = conflict;
  const by = [evidence.by?.actor, evidence.by?.keyName, evidence.source].filter(Boolean).join(' · ');
  const counts = leads.find(({ id }) => id === evidence.counts);
  return (
    <>
      <p>
        The {sayKind(identifier)} <code className="font-mono">{identifier.key}</code> came
        {evidence.name !== null && ` with the name “${evidence.name}”`}
        {evidence.at !== null && (
          <>
            {' '}
            <Time at={evidence.at} />
          </>
        )}
        {by !== '' && ` from ${by}`}
        {counts !== undefined && (
          <>
            ; it was taken as said of{' '}
            <Link to="/leads" search={{ lead: counts.id }} className="text-accent underline">
              {counts.name}
            </Link>
          </>
        )}
        .
      </p>
      <p className="text-soft">{explain(conflict)}</p>
    </>
  );
}

/** Why nothing was guessed. */
function explain({ kind, leads }: Conflict): string {
  if (kind === 'bridge') return 'Nothing speaks against making the two one, but this workspace wants to be asked.';
  if (kind === 'shared_value') return 'More than three parties disagree about it; it identifies nobody any more.';
  if (kind === 'name_mismatch') {
    return 'It found this Lead, but the name that came with it is clearly different and was not taken over.';
  }
  return leads.length === 1
    ? 'The Lead has another value of this kind, and may have only one.'
    : 'Another Lead held it already, and something speaks against making the two one.';
}

function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <div className="flex gap-3">
      <h3 className="w-16 shrink-0 font-medium text-soft">{title}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason} className="first-letter:uppercase">
            {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
