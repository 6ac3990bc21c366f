import { type Client, createClient, type FetchFunction } from '@puffle/contract/client';
import { type GivenFlags, textOf } from './add-options.ts';
import { usageError } from './cli-errors.ts';
import { type Connection, findConnection } from './find-connection.ts';
import { proxiedFetch } from './proxied-fetch.ts';
import type { Terminal } from './terminal.ts';

/** A client for the key and address that the flags, the environment and the profiles say. */
export async function connect(given: GivenFlags, terminal: Terminal): Promise<Client> {
  return clientFor(await findConnection(given, terminal), given, terminal);
}

/** A client for a connection that is known already. */
export function clientFor(connection: Connection, given: GivenFlags, terminal: Terminal): Client {
  const actor = textOf(given, 'actor');
  if (actor !== undefined && !/^[\x20-\x7e]{1,200}$/.test(actor)) {
    throw usageError('--actor takes 1 to 200 characters of ASCII.');
  }
  const fetching = proxiedFetch(terminal, connection.baseUrl) ?? fetch;
  return createClient({
    baseUrl: connection.baseUrl,
    apiKey: connection.apiKey,
    ...(actor !== undefined && { actor }),
    fetch: given.verbose === true ? verboseFetch(terminal, fetching) : fetching,
  });
}

function verboseFetch({ stderr }: Terminal, fetching: FetchFunction): FetchFunction {
  return async (url, init) => {
    const startedAt = performance.now();
    const headers = [...new Headers(init.headers)].map(
      ([name, value]) => `> ${name}: ${name === 'authorization' ? 'Bearer (hidden)' : value}\n`,
    );
    await stderr.write(`> ${init.method} ${url}\n${headers.join('')}`);
    const answer = await fetching(url, init);
    const ms = Math.round(performance.now() - startedAt);
    await stderr.write(
      `< ${answer.status} ${answer.statusText} (${ms} ms)\n${[...answer.headers].map(([name, value]) => `< ${name}: ${value}\n`).join('')}`,
    );
    return answer;
  };
}
