import { connect, type Socket } from 'node:net';
import { Histogram } from './histogram.ts';

export type Load = {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly method: 'GET' | 'POST';
  readonly headers: Record<string, string>;
  /** The n-th request of the run. */
  readonly request: (n: number) => { readonly path: string; readonly body?: string };
  /** Requests a second that arrive whether or not others were answered; without it each connection sends when it has its answer. */
  readonly arrivals?: number;
  /** Ends the run early. */
  readonly isOver?: () => boolean;
};
export type LoadResult = {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly failures: number;
  /** How many answers had each status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Refusals (503) that do not say when to come again. */
  readonly mute: number;
  /** Arrivals that found every connection waiting for an answer. */
  readonly unsent: number;
};

/**
 * Sends requests for some seconds over keep-alive connections and answers with the rate and the latency of successes, in fractions of a
 * millisecond. Written on bare sockets: the common load generators tell whole milliseconds, and cost more than some of what is measured.
 */
export async function applyLoad(load: Load): Promise<LoadResult> {
  const run = new Run(load);
  await Promise.all(Array.from({ length: load.connections }, () => run.open()));
  const startedAt = performance.now();
  await run.drive();
  const took = performance.now() - startedAt;
  return run.result(took / 1000);
}

type Answer = { readonly status: number; readonly length: number; readonly isMute: boolean };

class Run {
  private readonly load: Load;
  private readonly host: string;
  private readonly port: number;
  private readonly head: string;
  private readonly idle: Connection[] = [];
  private readonly latencies = new Histogram();
  private readonly statuses = new Map<number, number>();
  private mute = 0;
  private unsent = 0;
  private broken = 0;
  private sent = 0;
  private underWay = 0;
  private deadline = 0;
  private finish: () => void = () => undefined;

  constructor(load: Load) {
    this.load = load;
    const { hostname, port, host } = new URL(load.url);
    this.host = hostname;
    this.port = Number(port);
    const lines = Object.entries({ host, ...load.headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    this.head = ` HTTP/1.1\r\n${lines.join('')}`;
  }

  async open(): Promise<void> {
    const socket = connect(this.port, this.host);
    socket.setNoDelay(true);
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    const connection = new Connection(socket);
    socket.on('data', (chunk) => {
      const answer = connection.receive(chunk);
      if (answer !== null) this.settle(connection, answer);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => this.lose(connection));
    this.idle.push(connection);
  }

  async drive(): Promise<void> {
    this.deadline = performance.now() + this.load.seconds * 1000;
    const done = new Promise<void>((resolve) => {
      this.finish = resolve;
    });
    const timer = this.load.arrivals === undefined ? null : this.arrive(this.load.arrivals);
    if (timer === null) for (const connection of this.idle.splice(0)) this.send(connection, performance.now());
    const stop = setInterval(() => {
      if (this.load.isOver?.() === true) this.deadline = 0;
      this.endIfIdle();
    }, 20);
    await done;
    clearInterval(stop);
    if (timer !== null) clearInterval(timer);
    for (const connection of this.idle) connection.socket.destroy();
  }

  private arrive(perSecond: number): NodeJS.Timeout {
    const startedAt = performance.now();
    let arrived = 0;
    return setInterval(() => {
      const now = performance.now();
      const due = now > this.deadline ? 0 : ((now - startedAt) / 1000) * perSecond;
      for (; arrived < due; arrived++) {
        const connection = this.idle.pop();
        if (connection === undefined) this.unsent += 1;
        else this.send(connection, now);
      }
    }, 1);
  }

  private send(connection: Connection, at: number): void {
    const { path, body } = this.load.request(this.sent++);
    const length = body === undefined ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
    connection.sentAt = at;
    connection.isUnderWay = true;
    this.underWay += 1;
    connection.socket.write(`${this.load.method} ${path}${this.head}${length}\r\n${body ?? ''}`);
  }

  private settle(connection: Connection, { status, isMute }: Answer): void {
    // What the server says to a connection over which nothing was sent for long, before it closes it, answers no request.
    if (!connection.isUnderWay) return;
    const now = performance.now();
    connection.isUnderWay = false;
    this.underWay -= 1;
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
    if (status < 300) this.latencies.add(now - connection.sentAt);
    else if (status === 503 && isMute) this.mute += 1;
    if (this.load.arrivals === undefined && now < this.deadline) this.send(connection, now);
    else this.idle.push(connection);
    this.endIfIdle();
  }

  private lose(connection: Connection): void {
    if (!connection.isUnderWay) {
      // The server has closed what nothing was sent over for long.
      const place = this.idle.indexOf(connection);
      if (place >= 0) this.idle.splice(place, 1);
      if (performance.now() < this.deadline) this.open().catch(() => undefined);
      return;
    }
    connection.isUnderWay = false;
    this.broken += 1;
    this.underWay -= 1;
    this.endIfIdle();
  }

  private endIfIdle(): void {
    if (this.underWay === 0 && performance.now() >= this.deadline) this.finish();
  }

  result(seconds: number): LoadResult {
    const good = this.latencies.count;
    const answered = [...this.statuses.values()].reduce((sum, count) => sum + count, 0);
    return {
      perSecond: good / seconds,
      p50Ms: this.latencies.percentile(0.5),
      p99Ms: this.latencies.percentile(0.99),
      failures: answered - good + this.broken,
      statuses: this.statuses,
      mute: this.mute,
      unsent: this.unsent,
    };
  }
}

const headEnd = Buffer.from('\r\n\r\n');

/** One connection: puts the parts of an answer together. */
class Connection {
  readonly socket: Socket;
  sentAt = 0;
  isUnderWay = false;
  private parts: Buffer[] = [];
  private missing = 0;
  private answer: Answer | null = null;

  constructor(socket: Socket) {
    this.socket = socket;
  }

  /** The answer, once its last byte is there. */
  receive(chunk: Buffer): Answer | null {
    if (this.answer !== null) this.missing -= chunk.length;
    else {
      this.parts.push(chunk);
      const known = this.parts.length === 1 ? chunk : Buffer.concat(this.parts);
      const end = known.indexOf(headEnd);
      if (end < 0) return null;
      this.answer = readHead(known.toString('latin1', 0, end));
      this.missing = end + headEnd.length + this.answer.length - known.length;
    }
    if (this.missing > 0) return null;
    const { answer } = this;
    this.parts = [];
    this.answer = null;
    return answer;
  }
}

function readHead(head: string): Answer {
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error('An answer came without its length.');
  return { status: Number(head.slice(9, 12)), length: Number(length), isMute: !/\r\nretry-after: *\d/i.test(head) };
}
