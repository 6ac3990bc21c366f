import { type CallOptions, type Client, type ExitCode, routeOf, type SurfaceOperation } from '@puffle/contract/client';
import { usageError } from './cli-errors.ts';
import { type Printing, printAnswer } from './print-answer.ts';
import type { Terminal } from './terminal.ts';

export type PageRequest = {
  readonly client: Client;
  readonly operation: SurfaceOperation;
  readonly input: Readonly<Record<string, unknown>>;
  readonly options: CallOptions;
  readonly printing: Printing;
  readonly terminal: Terminal;
};

const streamTypes = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const;

/** Prints every page of a read: as the server's own stream where it has one, else page by page. */
export async function printPages(request: PageRequest): Promise<ExitCode> {
  const { operation, printing } = request;
  const { format, fields } = printing;
  if (format === 'raw') throw usageError('--format raw shows one page as received; it does not go with --all.');
  const mediaType = format === 'csv' || format === 'ndjson' ? streamTypes[format] : undefined;
  const isStreamed = fields === undefined && mediaType !== undefined && operation.streams?.includes(mediaType);
  if (isStreamed) await copyStream(request, mediaType);
  else if (format === 'ndjson') await printRowByRow(request);
  else await printTogether(request);
  return 0;
}

async function copyStream(
  { client, operation, input, options, terminal }: PageRequest,
  mediaType: string,
): Promise<void> {
  const { cursor: _, limit: __, ...filters } = input;
  const answer = await client.open(routeOf(operation), mediaType, filters, options);
  if (answer.body === null) return;
  for await (const chunk of answer.body) await terminal.stdout.write(chunk);
}

async function printRowByRow(request: PageRequest): Promise<void> {
  for await (const data of pages(request)) {
    await printAnswer({ data, text: '' }, request.printing, request.terminal.stdout);
  }
}

async function printTogether(request: PageRequest): Promise<void> {
  let together: Record<string, unknown> = {};
  for await (const page of pages(request)) together = joinPages(together, page);
  await printAnswer({ data: together, text: '' }, request.printing, request.terminal.stdout);
}

function joinPages(before: Readonly<Record<string, unknown>>, page: object): Record<string, unknown> {
  const fields = Object.entries(page).map(([name, value]: [string, unknown]): [string, unknown] => {
    const known = before[name];
    return [name, Array.isArray(value) && Array.isArray(known) ? [...known, ...value] : value];
  });
  return { ...before, ...Object.fromEntries(fields) };
}

async function* pages({ client, operation, input, options }: PageRequest): AsyncGenerator<object> {
  const largest = operation.flags.some((flag) => flag.field === 'limit') ? { limit: 500 } : {};
  let cursor: unknown = input.cursor;
  do {
    const page = await client.call(
      routeOf(operation),
      { ...largest, ...input, ...(cursor !== undefined && { cursor }) },
      options,
    );
    if (typeof page !== 'object' || page === null) return;
    yield page;
    cursor = 'nextCursor' in page ? (page.nextCursor ?? undefined) : undefined;
  } while (cursor !== undefined);
}
