import type { ColumnMapping, Import } from '@puffle/contract';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { CancelButton } from './cancel-button.tsx';
import { FileAgain } from './file-again.tsx';
import { ImportFacts } from './import-facts.tsx';
import { ImportFrame } from './import-frame.tsx';
import type { RecordProps } from './import-record.tsx';
import { ImportResults } from './import-results.tsx';
import { ImportSection } from './import-section.tsx';
import { ImportStatus } from './import-status.tsx';
import { keptFile } from './kept-files.ts';
import { MappingSection } from './mapping-section.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { isUnderWay } from './say-import.ts';
import { useSendImport } from './use-send-import.ts';

/** What an import would do. The mapping can be changed and tried again; the same file is imported for real from here. */
export function PreviewRecord({ record, problem }: RecordProps) {
  const [changes, setChanges] = useState<ColumnMapping>({});
  const mapping = { ...record.mapping, ...changes };
  const isChanged = Object.entries(mapping).some(([column, field]) => record.mapping[column] !== field);
  const file = keptFile(record.id);
  const { mutate, isPending, error } = useSendImport();
  const send = (chosen: File, dryRun: boolean) =>
    mutate({
      file: chosen,
      dryRun,
      ...optionsOf(record),
      ...((isChanged || isGiven(record)) && { mapping: named(mapping) }),
    });
  return (
    <ImportFrame
      record={record}
      problem={error ?? problem}
      actions={
        <>
          <CancelButton record={record} />
          <RefusedRows record={record} />
          {file !== undefined && !isUnderWay(record) && (
            <PreviewActions
              isSettled={record.status === 'completed' && !isChanged}
              isPending={isPending}
              onSend={(dryRun) => send(file, dryRun)}
            />
          )}
        </>
      }
    >
      <ImportStatus record={record} />
      {file === undefined && <FileAgain isPending={isPending} onFile={(chosen) => send(chosen, true)} />}
      <ImportResults record={record} />
      <MappingSection
        record={record}
        mapping={mapping}
        former={record.mapping}
        onChange={(column, field) => setChanges({ ...changes, [column]: field })}
      />
      <ImportSection title="File">
        <ImportFacts record={record} />
      </ImportSection>
    </ImportFrame>
  );
}

type PreviewActionsProps = {
  /** The preview shows what an import would do now. */
  readonly isSettled: boolean;
  readonly isPending: boolean;
  readonly onSend: (dryRun: boolean) => void;
};

function PreviewActions({ isSettled, isPending, onSend }: PreviewActionsProps) {
  return (
    <>
      {!isSettled && (
        <Button look="main" disabled={isPending} onClick={() => onSend(true)}>
          Preview again
        </Button>
      )}
      <Button
        look={isSettled ? 'main' : 'plain'}
        disabled={isPending || !isSettled}
        title={isSettled ? undefined : 'Preview it again first.'}
        onClick={() => onSend(false)}
      >
        {isPending ? 'Sending the file …' : 'Import for real'}
      </Button>
    </>
  );
}

function optionsOf({ type, listId, source }: Import) {
  return { ...(type !== null && { type }), ...(listId !== null && { listId }), ...(source !== null && { source }) };
}

function isGiven({ mappingFrom }: Import): boolean {
  return mappingFrom === 'given';
}

/** What is not named goes to `raw` anyway, and the mapping travels in the address of the request. */
function named(mapping: ColumnMapping): ColumnMapping {
  return Object.fromEntries(Object.entries(mapping).filter(([, field]) => field !== 'raw'));
}
