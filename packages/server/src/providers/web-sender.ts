import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type Egress, EgressRefused } from './egress.ts';

export type WebSender = {
  /** Posts a JSON text and gives the status of the answer; throws when none came. Redirects are not followed. */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<number>;
};

const connectMs = 5000;
const totalMs = 10_000;
const mostAnswerBytes = 1024 * 1024;

/** Sends to addresses that others name: https, or http to an allow-listed address; to the address that was checked and no other. */
export function createWebSender(egress: Egress): WebSender {
  return {
    async post(url, headers, body) {
      const target = new URL(url);
      const { address, family, isAllowListed } = await egress.choose(target.hostname);
      if (!isAllowListed) checkPublicUrl(target);
      const request = target.protocol === 'https:' ? requestHttps : requestHttp;
      return await new Promise<number>((resolve, reject) => {
        const sent = request(target, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
          agent: false,
          lookup: (_host, options, done) =>
            options.all === true ? done(null, [{ address, family }]) : done(null, address, family),
          signal: AbortSignal.timeout(totalMs),
        });
        const slow = setTimeout(() => sent.destroy(new Error('No connection within 5 seconds.')), connectMs);
        sent.on('socket', (socket) => socket.once('connect', () => clearTimeout(slow)));
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
    },
  };
}

function checkPublicUrl({ protocol, port }: URL): void {
  if (protocol !== 'https:') throw new EgressRefused('Only https is sent to public addresses.');
  if (port !== '' && Number(port) < 1024 && port !== '443')
    throw new EgressRefused(`Port ${port} is not for webhooks.`);
}
