import type { Import } from '@puffle/contract';
import type { ComponentProps } from 'react';
import { ColumnMapping } from './column-mapping.tsx';
import { ImportSection } from './import-section.tsx';

type MappingSectionProps = Omit<ComponentProps<typeof ColumnMapping>, 'identifying'> & { readonly record: Import };

const origins: Readonly<Record<Import['mappingFrom'], string>> = {
  given: 'As it was given; an import for real remembers it for this header.',
  remembered: 'As it was given for this header before.',
  preset: 'As the product that writes this header means it.',
  guessed: 'As the names of the columns say.',
  none: '',
};

/** Which column goes where and why; a file without columns has no such part. */
export function MappingSection({ record, ...rest }: MappingSectionProps) {
  if (Object.keys(record.mapping).length === 0) return null;
  return (
    <ImportSection title="Columns">
      <p className="text-soft">{origins[record.mappingFrom]}</p>
      {record.identifying.length === 0 && (
        <p className="text-warn">
          No column can find a known Lead: every row becomes a new one, however often it is sent.
        </p>
      )}
      <ColumnMapping identifying={record.identifying} {...rest} />
    </ImportSection>
  );
}
