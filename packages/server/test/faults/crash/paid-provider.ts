import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';

export type PaidProvider = {
  /** What makes a server search with it. */
  readonly settings: Readonly<Record<string, string>>;
  /** How many records it has sent for each word, those of answers that nobody read included: what it will charge. */
  readonly sent: ReadonlyMap<string, number>;
  close(): void;
};

/** Records of one call, each of which costs a credit. */
export const pageRows = 5;

/** A provider that knows any number of people for any word, takes a credit for each record, and keeps books of its own. */
export async function startPaidProvider(folder: string): Promise<PaidProvider> {
  const sent = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const { q, offset, limit } = (await json(request)) as { q: [string]; offset: number; limit: number };
    const [word] = q;
    const person = (_: unknown, n: number) => ({
      n: offset + n,
      name: `Found ${word} ${offset + n}`,
      email: `${offset + n}@${word}.found-corp.io`,
    });
    sent.set(word, (sent.get(word) ?? 0) + limit);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ items: Array.from({ length: limit }, person) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const file = join(folder, 'paid-provider.json');
  await writeFile(file, JSON.stringify(describe(`http://127.0.0.1:${port}/search`)));
  return {
    settings: {
      PUFFLE_SEARCH_PROVIDER: 'generic-http',
      PUFFLE_SEARCH_HTTP_FILE: file,
      PUFFLE_SEARCH_CREDITS_PER_DAY: '999999999',
    },
    sent,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function describe(url: string): object {
  return {
    name: 'paid',
    url,
    type: 'person',
    body: { q: '{keywords}', offset: '{offset}', limit: '{limit}' },
    pageRows,
    paging: 'offset',
    rows: 'items',
    columns: { name: 'name', email: 'email' },
    creditsPerRow: 1,
  };
}
