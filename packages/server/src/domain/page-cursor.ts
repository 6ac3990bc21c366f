import { isId } from '@puffle/contract';
import { DomainError } from './domain-error.ts';

/** An opaque cursor: where a page ended. */
function encodeCursor(place: Readonly<Record<string, string>>): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Errors: `validation_failed` for anything that this server has not handed out. */
export function decodeCursor<const Key extends string>(cursor: string, keys: readonly Key[]): Record<Key, string> {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const entries = Object.entries(place as object);
    const isComplete =
      entries.length === keys.length &&
      keys.every((key) => entries.some(([name, value]) => name === key && typeof value === 'string'));
    // Every key has been found with a string.
    if (isComplete) return place as Record<Key, string>;
  } catch {}
  throw invalidCursor();
}

export function invalidCursor(): DomainError {
  return new DomainError('validation_failed', 'The cursor is not one that this call has handed out.', {
    issues: [{ path: 'cursor', code: 'invalid_cursor', message: 'Pass the nextCursor of the page before, unchanged.' }],
    hint: 'Leave cursor out to start from the first page.',
  });
}

/** The id at which the page before ended; null for the first page. Errors: `validation_failed`, as of `decodeCursor`. */
export function readIdCursor(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const { id } = decodeCursor(cursor, ['id']);
  if (!isId(id)) throw invalidCursor();
  return id;
}

/** A page out of rows of which one more than `limit` was read: that one tells whether a next page follows. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  placeOf: (last: Row) => Readonly<Record<string, string>>,
): { page: Row[]; nextCursor: string | null } {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { page: rows.slice(0, limit), nextCursor: last === undefined ? null : encodeCursor(placeOf(last)) };
}
