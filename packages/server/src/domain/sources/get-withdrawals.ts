import { isId } from '@puffle/contract';
import { findWithdrawal, listWithdrawals } from '../../storage/withdrawals.ts';
import { listKept } from '../../storage/withdrawn.ts';
import type { ReadVerb } from '../calls.ts';
import { notFound } from '../domain-error.ts';
import { cutPage, readIdCursor } from '../page-cursor.ts';
import { presentWithdrawal } from './present-withdrawal.ts';

/** One withdrawal with what it kept, or a page of them, newest first. Errors: `not_found`. */
export const getWithdrawals: ReadVerb<'getWithdrawals'> = async (sql, { workspaceId }, { query }) => {
  if (query.id !== undefined) {
    const row = isId(query.id) ? await findWithdrawal(sql, workspaceId, query.id) : null;
    if (row === null) throw notFound('withdrawal', query.id);
    const kept = await listKept(sql, workspaceId, row.id);
    return { body: { withdrawals: [presentWithdrawal(row, kept)], nextCursor: null } };
  }
  const limit = query.limit ?? 50;
  const rows = await listWithdrawals(sql, workspaceId, readIdCursor(query.cursor), limit + 1);
  const { page, nextCursor } = cutPage(rows, limit, (last) => ({ id: last.id }));
  return { body: { withdrawals: page.map((row) => presentWithdrawal(row, [])), nextCursor } };
};
