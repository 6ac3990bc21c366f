import type { Import, ImportExample, ImportOutcome, KeptLead } from '@puffle/contract';
import type { ImportRow } from '../../storage/imports.ts';

export type ImportDetails = {
  readonly kept?: readonly KeptLead[];
  readonly examples?: readonly { readonly outcome: ImportOutcome; readonly example: ImportExample }[];
};

/** The public form of an import. */
export function presentImport(row: ImportRow, { kept = [], examples }: ImportDetails = {}): Import {
  const { plan, rejected, conflicts, merged, created, updated, unchanged } = row;
  const time = (at: Date | null): string | null => at?.toISOString() ?? null;
  return {
    id: row.id,
    status: row.status,
    dryRun: row.dryRun,
    type: row.leadType ?? plan?.type ?? null,
    source: row.source,
    listId: row.listId,
    mapping: plan?.mapping ?? {},
    mappingFrom: plan?.mappingFrom ?? 'none',
    identifying: [...(plan?.identifying ?? [])],
    format:
      plan === null
        ? null
        : {
            contentType: row.contentType,
            encoding: plan.encoding,
            delimiter: plan.csv?.delimiter ?? null,
            headerLine: plan.headerLine,
            preset: plan.preset,
          },
    counts: { received: row.rowsDone, rejected, conflicts, merged, created, updated, unchanged },
    leadsCreated: row.leadsCreated,
    leadsTouched: row.leadsTouched,
    rowsDone: row.rowsDone,
    bytesDone: row.nextByte,
    bytesTotal: row.bytesTotal,
    createdAt: row.createdAt.toISOString(),
    startedAt: time(row.startedAt),
    finishedAt: time(row.finishedAt),
    errorMessage: row.errorMessage,
    errorFileUrl: rejected > 0 ? `/api/imports/${row.id}/errors` : null,
    kept: [...kept],
    withdrawalId: row.withdrawalId,
    ...(examples === undefined ? {} : { examples: groupExamples(examples) }),
  };
}

function groupExamples(
  rows: readonly { readonly outcome: ImportOutcome; readonly example: ImportExample }[],
): NonNullable<Import['examples']> {
  const groups: { [K in ImportOutcome]?: ImportExample[] } = {};
  for (const { outcome, example } of rows) groups[outcome] = [...(groups[outcome] ?? []), example];
  return groups;
}
