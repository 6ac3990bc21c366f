import { idleMemoryMb } from '../memory.ts';
import { type Server, startServer } from '../server.ts';
import { ms, type Row } from '../table.ts';

/** The very first start, the next one, and what the server and its engine hold while nobody calls. */
export async function measureStartUp(dataDir: string): Promise<{ server: Server; rows: Row[] }> {
  const first = await startServer(dataDir);
  await first.stop();
  const server = await startServer(dataDir);
  const memory = await idleMemoryMb(server.pid);
  return {
    server,
    rows: [
      { work: 'first start, to ready', figure: ms(first.readyMs), target: '4,000 ms' },
      { work: 'next start, to ready', figure: ms(server.readyMs), target: '1,500 ms' },
      { work: 'idle memory, server and engine (PSS)', figure: `${memory} MB`, target: '200 MB' },
    ],
  };
}
