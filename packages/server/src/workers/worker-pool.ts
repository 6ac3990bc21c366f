import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { ConnectionSettings } from '../storage/engine/engine.ts';
import { connectPeer, type Handlers, type Peer, PeerGone } from './peer.ts';

/** What a worker needs to serve; the environment is read by the primary alone. */
export type WorkerOrder = {
  readonly config: Config;
  readonly app: ConnectionSettings;
  readonly suppressionKey: Uint8Array;
};

export type WorkerPoolDeps = {
  readonly count: number;
  readonly order: WorkerOrder;
  readonly log: Logger;
  /** What the workers ask of the primary. */
  readonly handlers: Handlers;
};

type Worker = { readonly process: ChildProcess; readonly peer: Peer; readonly exited: Promise<unknown> };

const program = fileURLToPath(new URL('worker.ts', import.meta.url));
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Processes that serve HTTP on one port. One that dies is replaced; the others go on meanwhile. */
export class WorkerPool {
  private readonly deps: WorkerPoolDeps;
  private readonly workers = new Set<Worker>();
  private readonly stopping = new AbortController();
  private readonly kept: Promise<void>[] = [];

  constructor(deps: WorkerPoolDeps) {
    this.deps = deps;
  }

  /** Resolves once every worker listens. Throws what keeps one from it. */
  async start(): Promise<void> {
    try {
      const started = await Promise.all(Array.from({ length: this.deps.count }, () => this.startOne()));
      for (const worker of started) this.kept.push(this.keep(worker));
    } catch (error) {
      for (const { process } of this.workers) process.kill('SIGKILL');
      throw error;
    }
  }

  /** Asks every worker but one; who dies meanwhile has nothing to say. */
  async askAll(name: string, value?: unknown, except?: Peer): Promise<unknown[]> {
    const asked = [...this.workers].filter(({ peer }) => peer !== except);
    const answers = await Promise.all(asked.map(({ peer }) => peer.ask(name, value).catch(passOver)));
    return answers.filter((answer) => answer !== undefined);
  }

  /** Each worker finishes the requests under way. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.askAll('stop');
    await Promise.all(this.kept);
  }

  private async startOne(): Promise<Worker> {
    const child = fork(program, { serialization: 'advanced' });
    // A worker that has just died takes no message; that it is gone is told by its end.
    child.on('error', () => undefined);
    const exited = once(child, 'exit');
    const handlers = {
      ...this.deps.handlers,
      forget: (workspaceId: unknown) => this.askAll('forget', workspaceId, peer).then(() => undefined),
    };
    const peer: Peer = connectPeer(channelTo(child), handlers);
    const worker = { process: child, peer, exited };
    this.workers.add(worker);
    void exited.then(() => this.workers.delete(worker));
    await peer.ask('start', this.deps.order);
    return worker;
  }

  private async keep(first: Worker): Promise<void> {
    for (let worker: Worker | undefined = first; worker !== undefined; ) {
      await worker.exited;
      if (this.stopping.signal.aborted) return;
      const { pid, exitCode, signalCode } = worker.process;
      this.deps.log.error({ worker: pid, exitCode, signalCode }, 'a worker died; starting another');
      worker = await this.replace();
    }
  }

  private async replace(): Promise<Worker | undefined> {
    const { signal } = this.stopping;
    for (let pauseMs = FIRST_PAUSE_MS; !signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        const worker = await this.startOne();
        if (signal.aborted) await worker.peer.ask('stop');
        return worker;
      } catch (error) {
        this.deps.log.error({ err: error }, 'a worker does not start; trying again');
      }
      await delay(pauseMs, undefined, { signal }).catch(() => undefined);
    }
    return undefined;
  }
}

function channelTo(child: ChildProcess) {
  return {
    send: (message: object) => void child.send(message, () => undefined),
    onMessage: (listener: (message: unknown) => void) => void child.on('message', listener),
    onClose: (listener: () => void) => void child.once('exit', listener),
  };
}

function passOver(error: unknown): undefined {
  if (!(error instanceof PeerGone)) throw error;
}
