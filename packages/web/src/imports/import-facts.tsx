import type { Import } from '@puffle/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLists } from '../lists/use-lists.ts';
import { saySize } from '../parts/say-size.ts';
import { Time } from '../parts/time.tsx';
import { sayFormat, sayPreset } from './say-import.ts';

/** What was sent, and how it was read. */
export function ImportFacts({ record }: { readonly record: Import }) {
  const { format, listId, source } = record;
  const { lists } = useLists();
  const list = lists.find(({ id }) => id === listId);
  return (
    <dl className="grid max-w-4xl grid-cols-[10rem_1fr] gap-y-1.5">
      <Fact label="Sent">
        <Time at={record.createdAt} />
      </Fact>
      <Fact label="Rows are">{sayType(record)}</Fact>
      <Fact label="Source">{source ?? 'Not said'}</Fact>
      <Fact label="List">
        {listId === null ? (
          'None'
        ) : (
          <Link to="/leads" search={{ list: listId }} className="text-accent hover:underline">
            {list?.name ?? listId}
          </Link>
        )}
      </Fact>
      {format !== null && (
        <>
          <Fact label="File">
            {[sayFormat(format), saySize(record.bytesTotal), format.encoding].join(', ')}
            {format.preset !== null && `, read as ${sayPreset(format.preset)}`}
          </Fact>
          {format.delimiter !== null && <Fact label="Columns end with">{sayDelimiter(format.delimiter)}</Fact>}
          {format.headerLine !== null && <Fact label="Header">Line {format.headerLine}</Fact>}
        </>
      )}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-soft">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

function sayType({ type }: Import): string {
  if (type === null) return 'People or companies, as each says';
  return type === 'person' ? 'People' : 'Companies';
}

const delimiters: Readonly<Record<string, string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  '\t': 'a tab',
  '|': 'a vertical bar',
};

function sayDelimiter(delimiter: string): string {
  return delimiters[delimiter] ?? delimiter;
}
