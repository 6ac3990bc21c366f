import { createHmac } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@puffle/contract/client';
import { type GivenFlags, textOf } from './add-options.ts';
import { usageError } from './cli-errors.ts';
import { connect } from './connect.ts';
import type { Terminal } from './terminal.ts';

type Event = { readonly id: string; readonly type: string };
type Forward = { readonly url: string; readonly secret: string };

const pollMs = 1000;
const forwardMs = 10_000;

/** `puffle webhook listen`: a webhook without an address for as long as the command runs, whose events are shown and passed on. */
export async function listenToEvents(given: GivenFlags, terminal: Terminal): Promise<void> {
  const url = forwardUrl(given);
  const events = textOf(given, 'events')?.split(',');
  const client = await connect(given, terminal);
  const input = { description: 'puffle webhook listen', ...(events && { events }) };
  const { webhook, secret } = (await client.call('createWebhook', input)) as {
    // The server's answer by the contract.
    readonly webhook: { readonly id: string };
    readonly secret: string;
  };
  await terminal.stderr.write(`Listening. The secret is ${secret}. Ctrl-C ends it.\n`);
  try {
    await follow(client, webhook.id, url === undefined ? undefined : { url, secret }, terminal);
  } finally {
    await client.deleteWebhook({ id: webhook.id });
  }
}

async function follow(client: Client, id: string, forward: Forward | undefined, terminal: Terminal): Promise<void> {
  const { signal } = terminal;
  while (!signal.aborted) {
    const { events } = await client.takeWebhookEvents({ id }, { signal });
    for (const event of events) {
      await terminal.stdout.write(`${JSON.stringify(event)}\n`);
      if (forward !== undefined)
        await terminal.stderr.write(`${event.type} ${event.id}: ${await pass(forward, event)}\n`);
    }
    if (events.length === 0) await delay(pollMs, undefined, { signal });
  }
}

/** Posts an event as the server would (Standard Webhooks), and tells the status or the fault. */
async function pass({ url, secret }: Forward, event: Event): Promise<string> {
  const body = JSON.stringify(event);
  const timestamp = Math.floor(Date.now() / 1000);
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${event.id}.${timestamp}.${body}`).digest('base64');
  const headers = {
    'content-type': 'application/json',
    'webhook-id': event.id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  };
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(forwardMs) });
    await answer.body?.cancel();
    return String(answer.status);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function forwardUrl(given: GivenFlags): string | undefined {
  const url = textOf(given, 'forward-to');
  if (url === undefined || /^https?:\/\/./.test(url)) return url;
  throw usageError(`"${url}" is no address.`, 'It looks like http://localhost:3000/hook.');
}
