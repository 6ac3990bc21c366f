import autocannon from 'autocannon';

export type Load = {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly method: 'GET' | 'POST';
  readonly headers: Record<string, string>;
  /** The n-th request of the run. */
  readonly request: (n: number) => { readonly path?: string; readonly body?: string };
};
export type LoadResult = {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly failures: number;
};

/** Sends requests for some seconds, each made anew, and answers with the rate and latency of successes. */
export async function applyLoad(load: Load): Promise<LoadResult> {
  let n = 0;
  const result = await autocannon({
    url: load.url,
    connections: load.connections,
    duration: load.seconds,
    requests: [
      {
        method: load.method,
        headers: load.headers,
        setupRequest: (request) => ({ ...request, ...load.request(n++) }),
      },
    ],
  });
  const failures = result.non2xx + result.errors + result.timeouts;
  return { perSecond: result['2xx'] / result.duration, p50Ms: result.latency.p50, p99Ms: result.latency.p99, failures };
}
