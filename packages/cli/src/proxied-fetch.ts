import type { FetchFunction } from '@puffle/contract/client';
import type { Terminal } from './terminal.ts';

const proxyNames = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;
const ownHosts = ['localhost', '127.0.0.1', '[::1]'];

/**
 * A fetch to a server that goes through the proxy of the environment (`HTTPS_PROXY`, `HTTP_PROXY`, and `NO_PROXY` for hosts that do
 * without), in small or large letters; undefined where none is set, or the server is on this machine.
 */
export function proxiedFetch({ env }: Pick<Terminal, 'env'>, baseUrl: string): FetchFunction | undefined {
  if (proxyNames.every((name) => (env[name] ?? '') === '')) return undefined;
  if (ownHosts.includes(new URL(baseUrl).hostname)) return undefined;
  let fetching: Promise<FetchFunction> | undefined;
  return async (url, init) => {
    fetching ??= openFetch(env);
    return (await fetching)(url, init);
  };
}

async function openFetch(env: Terminal['env']): Promise<FetchFunction> {
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const named = {
    httpProxy: env.http_proxy ?? env.HTTP_PROXY,
    httpsProxy: env.https_proxy ?? env.HTTPS_PROXY,
    noProxy: env.no_proxy ?? env.NO_PROXY,
  };
  const set = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined && value !== ''));
  const dispatcher = new EnvHttpProxyAgent(set);
  // The library declares fetch types of its own; they are those of the platform.
  return (url, init) =>
    fetch(url, { ...init, dispatcher } as Parameters<typeof fetch>[1]) as unknown as Promise<Response>;
}
