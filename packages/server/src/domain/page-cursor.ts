import { DomainError } from './domain-error.ts';

/** An opaque cursor: where a page ended. */
export function encodeCursor(place: Readonly<Record<string, string>>): string {
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
