/** How many requests of each operation a server has answered, and how long they took together. */
export type Served = ReadonlyMap<string, { readonly count: number; readonly seconds: number }>;

/** From what it says at /metrics. */
export async function readServed(url: string): Promise<Served> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const operations = new Map<string, { count: number; seconds: number }>();
  for (const [, kind, operation = '', value] of text.matchAll(
    /^puffle_request_duration_seconds_(count|sum)\{operation="([^"]+)",status="\d+"\} (\S+)$/gm,
  )) {
    const known = operations.get(operation) ?? { count: 0, seconds: 0 };
    known[kind === 'count' ? 'count' : 'seconds'] += Number(value);
    operations.set(operation, known);
  }
  return operations;
}
