import type { Route } from './route.ts';

/** Yields the rows of page after page, asking for the next one only when it is needed. */
export async function* readPages(
  route: Route,
  readPage: (input: { readonly cursor?: string }) => PromiseLike<unknown>,
): AsyncGenerator<never, void, undefined> {
  let cursor: string | undefined;
  do {
    const page = (await readPage(cursor === undefined ? {} : { cursor })) as Record<string, unknown>; // paged answers are objects
    const rows = route.rows === undefined ? undefined : page[route.rows];
    if (Array.isArray(rows)) yield* rows as never[]; // typed by the operation at the door
    cursor = typeof page.nextCursor === 'string' ? page.nextCursor : undefined;
  } while (cursor !== undefined);
}
