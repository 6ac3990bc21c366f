/** What a client was told had been written: the outside log of a crash test. */
export type Acknowledged = {
  readonly decisionIds: readonly string[];
  readonly leadIds: readonly string[];
};
/** Something that must be there once (`key`: whole or not at all) however often it was sent. */
export type Promised = { readonly tag: string; readonly rows: number; isAcknowledged: boolean };

export type Writers = {
  readonly acknowledged: Acknowledged[];
  readonly promised: Promised[];
  readonly failures: string[];
  /** Resolves when this many writes more are acknowledged. */
  untilAcknowledged(count: number): Promise<void>;
  /** Sends the next writes to a server that has another address. */
  moveTo(url: string): void;
  stop(): Promise<void>;
};

type Sent = { readonly status: number; readonly body: Answer };
type Answer = {
  readonly lead?: { id: string };
  readonly decision?: { id: string };
  readonly results?: readonly Answer[];
};
type Client = { readonly name: string; readonly leads: { id: string; email: string }[] };

const retryAfterMs = 25;

/** Clients that write without a pause: creates, reuses, corrections, batches, and creates under an Idempotency-Key. */
export function startWriters(
  count: number,
  apiKey: string,
  firstUrl: string,
  random: () => number,
  run: string,
): Writers {
  let url = firstUrl;
  let isOver = false;
  const waiting: { at: number; resolve: () => void }[] = [];
  const acknowledged: Acknowledged[] = [];
  const promised: Promised[] = [];
  const failures: string[] = [];

  const acknowledge = ({ body }: Sent): void => {
    const answers = body.results ?? [body];
    const leadIds = answers.flatMap(({ lead }) => (lead === undefined ? [] : [lead.id]));
    acknowledged.push({
      leadIds,
      decisionIds: answers.flatMap(({ decision }) => (decision === undefined ? [] : [decision.id])),
    });
    for (const entry of waiting) if (acknowledged.length >= entry.at) entry.resolve();
  };

  /** Null when the answer never came, or was that the server or its database is away. */
  const send = async (method: string, path: string, payload: object, key?: string): Promise<Sent | null> => {
    const headers = {
      authorization: `Bearer ${apiKey}`,
      'content-type': 'application/json',
      ...(key ? { 'idempotency-key': key } : {}),
    };
    try {
      const response = await fetch(`${url}${path}?explain=true`, { method, headers, body: JSON.stringify(payload) });
      const sent = { status: response.status, body: (await response.json()) as Answer };
      if (sent.status < 300) acknowledge(sent);
      else if (sent.status !== 503 && sent.status !== 409) failures.push(`${sent.status} ${JSON.stringify(sent.body)}`);
      return sent.status === 503 ? null : sent;
    } catch {
      return null;
    }
  };

  const createUnderKey = async (tag: string): Promise<void> => {
    const entry = { tag, rows: 1, isAcknowledged: false };
    promised.push(entry);
    while (!entry.isAcknowledged && !isOver) {
      const sent = await send('POST', '/api/leads', { type: 'person', name: tag }, tag);
      if (sent !== null && sent.status < 300) entry.isAcknowledged = true;
      else await pause();
    }
  };

  const createBatch = async (tag: string): Promise<void> => {
    const entry = { tag, rows: 5, isAcknowledged: false };
    promised.push(entry);
    const leads = Array.from({ length: entry.rows }, (_, n) => ({
      type: 'person',
      name: tag,
      contacts: [`${tag}.${n}@batch-corp.io`],
    }));
    const sent = await send('POST', '/api/leads/batch', { leads });
    if (sent !== null && sent.status < 300) entry.isAcknowledged = true;
  };

  const writeOnce = async (client: Client, n: number): Promise<boolean> => {
    const tag = `${run}-${client.name}-${n}`;
    const known = client.leads[Math.floor(random() * client.leads.length)];
    const dice = random();
    if (dice < 0.2) await createUnderKey(tag);
    else if (dice < 0.3) await createBatch(tag);
    else if (dice < 0.5 && known) return (await send('PATCH', '/api/leads', { id: known.id, title: tag })) !== null;
    else if (dice < 0.75 && known) {
      const contacts = [known.email, `${tag}@more-corp.io`];
      return (await send('POST', '/api/leads', { type: 'person', name: 'Crash Test', contacts })) !== null;
    } else {
      const email = `${tag}@crash-corp.io`;
      const sent = await send('POST', '/api/leads', { type: 'person', name: 'Crash Test', contacts: [email] });
      if (sent?.body.lead) client.leads.push({ id: sent.body.lead.id, email });
      return sent !== null;
    }
    return true;
  };

  const clients = Array.from({ length: count }, (_, n): Client => ({ name: `c${n}`, leads: [] }));
  const work = clients.map(async (client) => {
    for (let n = 0; !isOver; n++) if (!(await writeOnce(client, n))) await pause();
  });

  return {
    acknowledged,
    promised,
    failures,
    untilAcknowledged: (more) => new Promise((resolve) => waiting.push({ at: acknowledged.length + more, resolve })),
    moveTo(next) {
      url = next;
    },
    async stop() {
      isOver = true;
      await Promise.all(work);
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, retryAfterMs));
}
