import type { ImportExample } from '@puffle/contract';
import { listExamples } from '../../storage/import-results.ts';
import { findImport, listImports } from '../../storage/imports.ts';
import { listKept } from '../../storage/withdrawn.ts';
import type { ReadVerb } from '../calls.ts';
import { cutPage, readIdCursor } from '../page-cursor.ts';
import { requireImport } from './create-import.ts';
import { presentImport } from './present-import.ts';

/** One import with its examples, or a page of imports, newest first. Errors: `not_found`. */
export const getImports: ReadVerb<'getImports'> = async (sql, { workspaceId }, { query }) => {
  if (query.id !== undefined) {
    const row = await requireImport(findImport, sql, workspaceId, query.id);
    const examples = await listExamples<ImportExample>(sql, workspaceId, row.id);
    const kept = row.withdrawalId === null ? [] : await listKept(sql, workspaceId, row.withdrawalId);
    return { body: { import: presentImport(row, { examples, kept }) } };
  }
  const limit = query.limit ?? 50;
  const rows = await listImports(sql, workspaceId, readIdCursor(query.cursor), limit + 1);
  const { page, nextCursor } = cutPage(rows, limit, (last) => ({ id: last.id }));
  return { body: { imports: page.map((row) => presentImport(row)), nextCursor } };
};
