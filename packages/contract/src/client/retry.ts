const longestPauseMs = 30_000;

/**
 * How long to wait before the next attempt, or undefined when repeating would not help: 429, 503, gateway faults and an
 * idempotency key still in flight pass; whatever else the server answered is its last word.
 */
export function retryPauseMs(answer: Response | undefined, attempt: number, firstPauseMs: number): number | undefined {
  if (answer !== undefined && !isPassing(answer)) return undefined;
  const asked = answer === undefined ? undefined : retryAfterMs(answer.headers);
  if (asked !== undefined) return asked > longestPauseMs ? undefined : asked;
  const ceilingMs = Math.min(firstPauseMs * 2 ** attempt, longestPauseMs);
  return ceilingMs * (0.5 + Math.random() / 2);
}

function isPassing(answer: Response): boolean {
  if (answer.status === 409) return answer.headers.has('retry-after');
  return [429, 502, 503, 504].includes(answer.status);
}

function retryAfterMs(headers: Headers): number | undefined {
  const header = headers.get('retry-after');
  if (header === null) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Waits, unless the signal aborts first; then throws its reason. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(finish, ms);
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted) abort();

    function finish(): void {
      signal?.removeEventListener('abort', abort);
      resolve();
    }
    function abort(): void {
      clearTimeout(timer);
      reject(signal?.reason);
    }
  });
}
