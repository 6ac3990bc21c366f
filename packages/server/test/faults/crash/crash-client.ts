import { type Evidence, noEvidence } from './evidence.ts';

/** What a client was told had been written: the outside log of a crash test. */
export type Acknowledged = {
  readonly decisionIds: readonly string[];
  readonly leadIds: readonly string[];
};

export type Answer = {
  readonly lead?: { readonly id: string };
  readonly leads?: readonly { readonly id: string }[];
  readonly decision?: { readonly id: string };
  readonly results?: readonly Answer[];
  readonly import?: { readonly id: string };
  readonly task?: { readonly id: string };
};

export type CrashClient = {
  readonly acknowledged: Acknowledged[];
  /** Answers that were neither a success nor a 409, 429 or 503. */
  readonly failures: string[];
  /** The body of a success; null when no answer came, or another one. */
  send(method: string, path: string, payload: object | string, key?: string): Promise<Answer | null>;
  /** The same under an Idempotency-Key, again and again until it is answered; null when it was refused or the test is over first. */
  sendUntilDone(path: string, payload: object | string, key: string): Promise<Answer | null>;
  /** Resolves when this many writes more are acknowledged. */
  untilAcknowledged(count: number): Promise<void>;
  /** Sends the next writes to a server that has another address. */
  moveTo(url: string): void;
  readonly isOver: () => boolean;
  stop(): void;
};

/** The server or its database is away, or the write was refused for good. */
type Outcome = Answer | 'away' | 'refused';

/** Shorter, and the clients that wait would take the machine from the server that starts. */
const retryAfterMs = 100;

export function createCrashClient(apiKey: string, firstUrl: string, evidence: Evidence = noEvidence): CrashClient {
  let url = firstUrl;
  let isOver = false;
  const waiting: { at: number; resolve: () => void }[] = [];
  const acknowledged: Acknowledged[] = [];
  const failures: string[] = [];

  const acknowledge = (body: Answer): void => {
    const answers = body.results ?? [body];
    acknowledged.push({
      leadIds: answers
        .flatMap(({ lead, leads = [] }) => [...(lead === undefined ? [] : [lead]), ...leads])
        .map(({ id }) => id),
      decisionIds: answers.flatMap(({ decision }) => (decision === undefined ? [] : [decision.id])),
    });
    for (const entry of waiting) if (acknowledged.length >= entry.at) entry.resolve();
  };

  const exchange = async (method: string, path: string, payload: object | string, key?: string): Promise<Outcome> => {
    const isText = typeof payload === 'string';
    const headers = {
      authorization: `Bearer ${apiKey}`,
      'content-type': isText ? 'text/csv' : 'application/json',
      ...(key ? { 'idempotency-key': key } : {}),
    };
    const body = isText ? payload : JSON.stringify(payload);
    try {
      const response = await fetch(`${url}${path}`, { method, headers, body });
      const answer = (await response.json()) as Answer & { code?: string };
      if (response.status < 300) {
        acknowledge(answer);
        return answer;
      }
      evidence.keep('answer', { method, path, status: response.status, answer });
      if (response.status === 503 || response.status === 429 || answer.code === 'idempotency_in_flight') return 'away';
      if (response.status !== 409) failures.push(`${response.status} ${JSON.stringify(answer)}`);
      return 'refused';
    } catch (error) {
      evidence.keep('no answer', `${method} ${path}: ${error}`);
      return 'away';
    }
  };

  return {
    acknowledged,
    failures,
    async send(...request) {
      const outcome = await exchange(...request);
      return typeof outcome === 'string' ? null : outcome;
    },
    async sendUntilDone(path, payload, key) {
      while (!isOver) {
        const outcome = await exchange('POST', path, payload, key);
        if (outcome !== 'away') return outcome === 'refused' ? null : outcome;
        await pause();
      }
      return null;
    },
    untilAcknowledged: (more) => new Promise((resolve) => waiting.push({ at: acknowledged.length + more, resolve })),
    moveTo(next) {
      url = next;
    },
    isOver: () => isOver,
    stop() {
      isOver = true;
    },
  };
}

export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, retryAfterMs));
}
