import { type ClientRequest, Agent as HttpAgent, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { type Egress, EgressRefused } from './egress.ts';

/** One address, checked once, and its connections. */
export type WebLine = {
  /** Posts a JSON text and gives the status of the answer; throws when none came. Redirects are not followed. */
  post(headers: Readonly<Record<string, string>>, body: string): Promise<number>;
  close(): void;
};
export type WebSender = {
  /** Throws `EgressRefused` for an address that may not be reached. */
  open(url: string): Promise<WebLine>;
};

const connectMs = 5000;
const totalMs = 10_000;
const mostAnswerBytes = 1024 * 1024;

/** Sends to addresses that others name: https, or http to an allow-listed address; to the address that was checked and no other. */
export function createWebSender(egress: Egress): WebSender {
  return {
    async open(url) {
      const target = new URL(url);
      const { address, family, isAllowListed } = await egress.choose(target.hostname);
      if (!isAllowListed) checkPublicUrl(target);
      const [Agent, request] = target.protocol === 'https:' ? [HttpsAgent, requestHttps] : [HttpAgent, requestHttp];
      const lookup: LookupFunction = (_host, options, done) =>
        options.all === true ? done(null, [{ address, family }]) : done(null, address, family);
      const agent = new Agent({ keepAlive: true, lookup });
      return {
        post: (headers, body) => post(request(target, { method: 'POST', agent, ...timed(headers, body) }), body),
        close: () => agent.destroy(),
      };
    },
  };
}

/**
 * Why nothing can be sent to an address, as far as that is known before a name server is asked; null when nothing is known to speak
 * against it.
 */
export function refusalOf(egress: Egress, url: string): string | null {
  const target = new URL(url);
  try {
    const known = egress.chooseByName(target.hostname);
    if (known !== null && !known.isAllowListed) checkPublicUrl(target);
    return null;
  } catch (error) {
    if (error instanceof EgressRefused) return error.message;
    throw error;
  }
}

function timed(headers: Readonly<Record<string, string>>, body: string) {
  const length = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return { headers: { ...headers, ...length }, signal: AbortSignal.timeout(totalMs) };
}

function post(sent: ClientRequest, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const slow = setTimeout(() => sent.destroy(new Error('No connection within 5 seconds.')), connectMs);
    sent.on('socket', (socket) => {
      if (socket.connecting) socket.once('connect', () => clearTimeout(slow));
      else clearTimeout(slow);
    });
    sent.on('error', reject).on('close', () => clearTimeout(slow));
    sent.on('response', (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > mostAnswerBytes) answer.destroy();
      });
      answer.on('error', reject).on('close', () => resolve(answer.statusCode ?? 0));
    });
    sent.end(body);
  });
}

function checkPublicUrl({ protocol, port }: URL): void {
  if (protocol !== 'https:') throw new EgressRefused('Only https is sent to public addresses.');
  if (port !== '' && Number(port) < 1024 && port !== '443')
    throw new EgressRefused(`Port ${port} is not for webhooks.`);
}
