import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { parsePrompt } from '../../packages/server/src/domain/search/parse/parse-prompt.ts';
import { createDirectoryProvider } from '../../packages/server/src/providers/directory/directory-provider.ts';
import { readDirectory } from '../../packages/server/src/providers/directory/read-directory.ts';
import { peopleSql, sourceOf } from './people.ts';

// How long the directory takes to search a file of many people: node bench/search/run.ts --rows 10000000
// --folder keeps the file, so that a second run need not make it again.
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000000' },
    format: { type: 'string', default: 'parquet' },
    folder: { type: 'string' },
  },
});
const rows = Number(values.rows);
const prompts = [
  'CTOs in Berlin',
  'directors of sales in Germany or France',
  'people at Gamma Robotics',
  'heads of marketing at fintech companies in Spain with more than 1000 employees',
  'beekeepers in Iceland',
];

const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'puffle-bench-search-')));
try {
  const file = join(folder, `people-${rows}.${values.format}`);
  const madeMs = existsSync(file) ? 0 : await timed(() => makeFile(file));
  await writeFile(join(folder, 'directory.json'), JSON.stringify({ sources: [sourceOf(file)] }));
  const idle = process.memoryUsage().rss;
  const provider = createDirectoryProvider(readDirectory(join(folder, 'directory.json')), {
    memoryMb: 512,
    threads: 2,
  });
  const searches = [];
  for (const prompt of prompts) {
    searches.push(await search(provider, prompt));
    process.stderr.write(`${JSON.stringify(searches.at(-1))}\n`);
  }
  const report = {
    rows,
    megabytes: Math.round((await stat(file)).size / 1e6),
    madeMs: Math.round(madeMs),
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    idleMemoryMb: Math.round(idle / 1e6),
    searches,
  };
  await provider.close?.();
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}

async function makeFile(file: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB' });
  const connection = await instance.connect();
  const format = values.format === 'parquet' ? 'format parquet, row_group_size 100000' : 'format csv, header true';
  await connection.run(`copy (${peopleSql(rows)}) to '${file}' (${format})`);
  connection.closeSync();
  instance.closeSync();
}

type Provider = ReturnType<typeof createDirectoryProvider>;

async function search(provider: Provider, prompt: string) {
  const { filters } = parsePrompt(prompt);
  const ask = (limit: number, cursor: string | null) =>
    provider.search({ filters, limit, cursor, signal: new AbortController().signal });
  const runs: number[] = [];
  let found = 0;
  let cursor: string | null = null;
  for (let run = 0; run < 2; run++) {
    runs.push(
      await timed(async () => {
        const page = await ask(25, null);
        found = page.rows.length;
        cursor = page.cursor;
      }),
    );
  }
  const first25Ms = runs.map(Math.round);
  if (found < 25) return { prompt, found, first25Ms };
  const next25Ms = Math.round(await timed(() => ask(25, cursor)));
  return { prompt, found, first25Ms, next25Ms, first2500Ms: Math.round(await timed(() => readAll(ask))) };
}

async function readAll(ask: (limit: number, cursor: string | null) => ReturnType<Provider['search']>): Promise<void> {
  let cursor: string | null = null;
  for (let found = 0, isEnd = false; found < 2500 && !isEnd; ) {
    const page = await ask(200, cursor);
    found += page.rows.length;
    ({ cursor, isEnd } = page);
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
