import { stringify } from 'csv-stringify/sync';
import type { Database } from '../../storage/database.ts';
import { type RefusedRow, selectErrors } from '../../storage/import-results.ts';
import { findImport, type ImportRow } from '../../storage/imports.ts';
import type { StreamVerb } from '../calls.ts';
import { csvOptions } from '../leads/csv-options.ts';
import { guardCell } from '../leads/guard-cell.ts';
import { requireImport } from './create-import.ts';
import { errorColumns } from './mapping/header-words.ts';

/** The refused rows as a CSV: the columns of the file, then the line, the code and the reason. Mended, it can be sent again. */
export const getImportErrors: StreamVerb<'getImportErrors'> = async (database, { workspaceId }, { params }) => {
  const row = await database.read((sql) => requireImport(findImport, sql, workspaceId, params.id));
  return { mediaType: 'text/csv', fileName: `import-${row.id}-errors.csv`, text: writeErrors(database, row) };
};

async function* writeErrors(database: Database, { workspaceId, id, plan }: ImportRow): AsyncGenerator<string> {
  const columns = plan?.kind === 'csv' ? plan.columns.filter((column) => !isErrorColumn(column)) : ['_line'];
  const isShown = (plan?.columns ?? []).map((column) => !isErrorColumn(column));
  yield stringify([[...columns, ...errorColumns].map(guardCell)], csvOptions);
  const { text, values } = selectErrors(workspaceId, id);
  for await (const rows of database.stream<RefusedRow>(text, values)) {
    const records = rows.map((row) => {
      const cells = row.cells?.filter((_, place) => isShown[place] !== false) ?? [row.text ?? ''];
      const filled = columns.map((_, place) => cells[place] ?? '');
      return [...filled, String(row.line), row.code, row.detail].map(guardCell);
    });
    yield stringify(records, csvOptions);
  }
}

function isErrorColumn(column: string): boolean {
  return (errorColumns as readonly string[]).includes(column);
}
