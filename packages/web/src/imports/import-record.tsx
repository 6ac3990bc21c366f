import type { Import } from '@puffle/contract';
import { CancelButton } from './cancel-button.tsx';
import { ImportFacts } from './import-facts.tsx';
import { ImportFrame } from './import-frame.tsx';
import { ImportResults } from './import-results.tsx';
import { ImportSection } from './import-section.tsx';
import { ImportStatus } from './import-status.tsx';
import { KeptLeads } from './kept-leads.tsx';
import { MappingSection } from './mapping-section.tsx';
import { RedoButton } from './redo-button.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { UndoButton } from './undo-button.tsx';

export type RecordProps = {
  readonly record: Import;
  /** Why it could not be read again, if so. */
  readonly problem: unknown;
};

/** What an import did, and how it is taken back. */
export function ImportRecord({ record, problem }: RecordProps) {
  return (
    <ImportFrame
      record={record}
      problem={problem}
      actions={
        <>
          <CancelButton record={record} />
          <RefusedRows record={record} />
          <UndoButton record={record} />
          <RedoButton record={record} />
        </>
      }
    >
      <ImportStatus record={record} />
      <KeptLeads kept={record.kept} />
      <ImportResults record={record} />
      <MappingSection record={record} mapping={record.mapping} />
      <ImportSection title="File">
        <ImportFacts record={record} />
      </ImportSection>
    </ImportFrame>
  );
}
