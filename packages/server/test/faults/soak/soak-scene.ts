import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcessesIn } from '../../../src/storage/engine/process-table.ts';
import { subscribe } from '../crash/crash-rounds.ts';
import type { Evidence } from '../crash/evidence.ts';
import { type HookReceiver, startHookReceiver } from '../crash/hook-receiver.ts';
import { type PaidProvider, startPaidProvider } from '../crash/paid-provider.ts';
import { compileServer, startServer } from '../crash/server-process.ts';
import { openHeapInspector } from './heap-inspector.ts';
import type { Folders } from './remains.ts';
import type { Patient } from './vital-signs.ts';

/** A server under watch, and those outside whom it deals with. */
export type Scene = Patient &
  Folders & {
    readonly apiKey: string;
    readonly provider: PaidProvider;
    readonly receiver: HookReceiver;
    readonly evidence: Evidence;
    /** Lines of its log of the level warn and above. */
    readonly complaints: readonly string[];
    close(): Promise<void>;
  };

/** Lines of the log below the level warn, and what Node says of its inspector. */
const everyday = /^\{"level":[1-3]0,|^Debugger |^For help, see: /;

export async function openScene(evidence: Evidence): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'puffle-soak-'));
  const [dataDir, temporary] = [join(folder, 'data'), join(folder, 'tmp')];
  // Open to the user of the engine.
  await chmod(folder, 0o755);
  await mkdir(temporary);
  await compileServer();
  const apiKey = `pk_live_${randomBytes(32).toString('hex')}`;
  const provider = await startPaidProvider(folder);
  const receiver = await startHookReceiver();
  const complaints: string[] = [];
  let inspectorUrl = '';
  const settings = {
    ...provider.settings,
    PUFFLE_EGRESS_ALLOW: '127.0.0.1/32',
    TMPDIR: temporary,
    LOG_LEVEL: 'info',
    NODE_OPTIONS: '--inspect=127.0.0.1:0',
  };
  const server = await startServer(dataDir, apiKey, settings, (line) => {
    evidence.keepLog(line);
    inspectorUrl = /^Debugger listening on (\S+)$/.exec(line)?.[1] ?? inspectorUrl;
    if (!everyday.test(line)) complaints.push(line);
  });
  const heap = await openHeapInspector(inspectorUrl);
  await subscribe(server, apiKey, receiver);
  const close = async (): Promise<void> => {
    if (server.child.exitCode === null) await server.kill('SIGKILL');
    await endProcessesIn(join(dataDir, 'pg'), ['SIGQUIT', 'SIGKILL'], 10_000);
    receiver.close();
    provider.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { server, heap, dataDir, temporary, apiKey, provider, receiver, evidence, complaints, close };
}
