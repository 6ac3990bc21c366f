import { type Client, createClient, PuffleError } from '@puffle/contract/client';

const place = 'puffle.key';

/** The key that the pages call the server with: for this tab, or for this browser where somebody said so. */
export function rememberedKey(): string | null {
  return sessionStorage.getItem(place) ?? localStorage.getItem(place);
}

export function rememberKey(key: string, isForBrowser: boolean): void {
  (isForBrowser ? localStorage : sessionStorage).setItem(place, key);
}

export function forgetKey(): void {
  sessionStorage.removeItem(place);
  localStorage.removeItem(place);
}

/** A client of the server that served the page; what it writes is on record as done here. */
export function openClient(apiKey: string): Client {
  return createClient({ baseUrl: location.origin, apiKey, actor: 'dashboard', maxRetries: 1 });
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof PuffleError && error.status === 401;
}
