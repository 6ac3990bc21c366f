import type { Import, ImportExample, ImportOutcome } from '@puffle/contract';
import { Link } from '@tanstack/react-router';
import { sayValue } from '../parts/say-value.ts';
import { sayKind } from '../review/say-identifier.ts';
import { isUnderWay } from './say-import.ts';

type ImportExamplesProps = { readonly record: Import; readonly outcome: ImportOutcome };

/** Some rows of one outcome: which Lead each is, how it was found, what changes, or why it was refused. */
export function ImportExamples({ record, outcome }: ImportExamplesProps) {
  const examples = record.examples?.[outcome] ?? [];
  const count = record.counts[outcome];
  if (examples.length === 0) return <p>{sayNone(record, count)}</p>;
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-separate border-spacing-0">
        <caption className="pb-1 text-left text-xs text-soft">
          {examples.length === count ? 'All of them' : `The first ${examples.length}`}
        </caption>
        <tbody>
          {examples.map((example) => (
            <tr key={example.row} className="align-top">
              <td className="w-24 border-t border-line py-1.5 pr-4 whitespace-nowrap text-soft">Line {example.line}</td>
              {outcome !== 'rejected' && (
                <td className="w-64 border-t border-line py-1.5 pr-4">
                  <LeadName example={example} record={record} outcome={outcome} />
                </td>
              )}
              <td className="border-t border-line py-1.5">
                <Reasons example={example} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sayNone(record: Import, count: number): string {
  if (count > 0) return 'No example was kept.';
  return isUnderWay(record) ? 'No row has come to this yet.' : 'No row came to this.';
}

function LeadName({ example: { name, leadId }, record, outcome }: ImportExamplesProps & { example: ImportExample }) {
  const label = name ?? 'Without a name';
  // Ids grow with time: one that is younger than the preview is of a Lead that only the preview had.
  const isThere =
    leadId !== undefined &&
    (record.dryRun ? leadId < record.id : !(record.status === 'undone' && outcome === 'created'));
  if (!isThere) return label;
  return (
    <Link to="/leads" search={{ lead: leadId }} className="text-accent hover:underline">
      {label}
    </Link>
  );
}

function Reasons({ example: { code, detail, matchedBy = [], changes = [] } }: { readonly example: ImportExample }) {
  return (
    <div className="flex flex-col gap-0.5">
      {detail !== undefined && (
        <p>
          {detail} {code !== undefined && <code className="font-mono text-xs text-soft">{code}</code>}
        </p>
      )}
      {matchedBy.length > 0 && (
        <p className="text-soft">
          Found by {matchedBy.map(({ kind, key }) => `${sayKind({ kind })} ${key}`).join(', ')}
        </p>
      )}
      {changes.length > 0 && (
        <ul className="text-xs">
          {changes.map(({ path, from, to, rule }) => (
            <li key={path} title={rule} className="break-all">
              <span className="text-soft">{path}</span> {sayValue(from)} → {sayValue(to)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
