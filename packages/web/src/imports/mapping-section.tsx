import type { Import } from '@puffle/contract';
import type { ComponentProps } from 'react';
import { ColumnMapping } from './column-mapping.tsx';
import { ImportSection } from './import-section.tsx';

type MappingSectionProps = Omit<ComponentProps<typeof ColumnMapping>, 'identifying'> & {
  readonly record: Import;
  readonly actions?: ComponentProps<typeof ImportSection>['actions'];
};

const origins: Readonly<Record<Import['mappingFrom'], string>> = {
  given: 'As it was given.',
  remembered: 'As it was given for this header before.',
  preset: 'As the product that writes this header means it.',
  guessed: 'As the names of the columns say.',
  none: '',
};

/** Which column goes where and why; a file without columns has no such part. */
export function MappingSection({ record, actions, ...rest }: MappingSectionProps) {
  if (Object.keys(record.mapping).length === 0) return null;
  return (
    <ImportSection title="Columns" actions={actions}>
      <p className="text-soft">{origins[record.mappingFrom]}</p>
      <ColumnMapping identifying={record.identifying} {...rest} />
    </ImportSection>
  );
}
