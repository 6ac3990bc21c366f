import { type ImportExample, isId } from '@puffle/contract';
import { listExamples } from '../../storage/import-results.ts';
import { findImport, listImports } from '../../storage/imports.ts';
import { listKept } from '../../storage/withdrawn.ts';
import type { ReadVerb } from '../calls.ts';
import { decodeCursor, encodeCursor, invalidCursor } from '../page-cursor.ts';
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
  const rows = await listImports(sql, workspaceId, readPlace(query.cursor), limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    body: {
      imports: page.map((row) => presentImport(row)),
      nextCursor: last === undefined ? null : encodeCursor({ id: last.id }),
    },
  };
};

function readPlace(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const { id } = decodeCursor(cursor, ['id']);
  if (!isId(id)) throw invalidCursor();
  return id;
}
