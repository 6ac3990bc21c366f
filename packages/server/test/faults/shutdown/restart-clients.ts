import { Agent, request } from 'node:http';

/** What clients saw who write without a pause and repeat, under its key, what was not done. */
export type RestartClients = {
  readonly done: readonly string[];
  /** Answers that a client can do nothing about by repeating. */
  readonly failures: readonly string[];
  /** Writes that were carried out though their first answer never came: the server had accepted them. */
  readonly unanswered: readonly string[];
  /** How often a client had to repeat. */
  readonly repeats: () => number;
  moveTo(url: string): void;
  untilDone(count: number): Promise<void>;
  stop(): Promise<void>;
};

type Reply = { readonly status: number; readonly isReplay: boolean; readonly text: string };

export function startRestartClients(count: number, apiKey: string, firstUrl: string): RestartClients {
  let url = firstUrl;
  let isOver = false;
  let repeats = 0;
  const done: string[] = [];
  const failures: string[] = [];
  const unanswered: string[] = [];
  const waiting: { at: number; resolve: () => void }[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: count });

  /** Null when the connection was refused or lost. */
  const post = (tag: string): Promise<Reply | null> =>
    new Promise((resolve) => {
      const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', 'idempotency-key': tag };
      const sent = request(`${url}/api/leads`, { method: 'POST', headers, agent }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => {
          const isReplay = response.headers['idempotent-replayed'] === 'true';
          resolve({ status: response.statusCode ?? 0, isReplay, text });
        });
        response.on('error', () => resolve(null));
      });
      sent.on('error', () => resolve(null));
      sent.end(JSON.stringify({ type: 'person', name: tag }));
    });

  const createOnce = async (tag: string): Promise<void> => {
    for (let isFirst = true; ; isFirst = false) {
      const reply = await post(tag);
      if (reply !== null && reply.status === 201) {
        if (!isFirst && reply.isReplay) unanswered.push(tag);
        done.push(tag);
        for (const entry of waiting) if (done.length >= entry.at) entry.resolve();
        return;
      }
      if (reply !== null && reply.status !== 503) failures.push(`${reply.status} ${reply.text}`);
      repeats += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  const work = Array.from({ length: count }, async (_, client) => {
    for (let n = 0; !isOver; n++) await createOnce(`restart-${client}-${n}`);
  });
  return {
    done,
    failures,
    unanswered,
    repeats: () => repeats,
    moveTo(next) {
      url = next;
    },
    untilDone: (more) => new Promise((resolve) => waiting.push({ at: done.length + more, resolve })),
    async stop() {
      isOver = true;
      await Promise.all(work);
      agent.destroy();
    },
  };
}
