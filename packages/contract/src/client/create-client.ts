import { routes } from '../generated/routes.ts';
import { bindInput } from './bind-input.ts';
import { Call } from './call.ts';
import type { ApiResponse, CallOptions, ClientOptions, RawRequest } from './client-shapes.ts';
import type { Client } from './client-types.ts';
import { readPages } from './read-pages.ts';
import type { Route } from './route.ts';
import { type Sender, send } from './send.ts';

type Input = Readonly<Record<string, unknown>>;

/**
 * A client with one method for each operation of the contract: `client.createLead({ type, name, … }, { signal, … })`.
 * Path, query and body fields are one object. Awaiting gives the data; `.withResponse()` status and headers as well;
 * `client.getLeads.all({ … })` every row of every page. Refusals are PuffleError, missing answers PuffleConnectionError.
 */
export function createClient(options: ClientOptions = {}): Client {
  const sender = senderOf(options);
  const request = (raw: RawRequest, callOptions: CallOptions = {}) =>
    new Call(send(sender, raw, callOptions, readAnswer));
  const stream = (raw: RawRequest, callOptions: CallOptions = {}) =>
    send(sender, raw, { timeoutMs: 0, ...callOptions }, async (answer) => answer);
  const call = (operation: string | Route, input: Input = {}, callOptions?: CallOptions) =>
    request(bindInput(routeOf(operation), input), callOptions);
  const open = (operation: string | Route, mediaType: string, input: Input = {}, callOptions: CallOptions = {}) =>
    stream(bindInput(routeOf(operation), input), {
      ...callOptions,
      headers: { ...callOptions.headers, accept: mediaType },
    });
  const methods = Object.entries(routes).map(([id, route]) => [
    id,
    Object.assign((input?: Input, callOptions?: CallOptions) => call(id, input, callOptions), {
      all: (input?: Input, callOptions?: CallOptions) =>
        readPages(route, (page) => call(id, { ...input, ...page }, callOptions)),
      stream: (mediaType: string, input?: Input, callOptions?: CallOptions) => open(id, mediaType, input, callOptions),
    }),
  ]);
  // The methods are made from the routes that were generated from the operations which the type is computed from.
  return { ...Object.fromEntries(methods), call, open, request, stream } as Client;
}

function routeOf(operation: string | Route): Route {
  if (typeof operation !== 'string') return operation;
  const route = routes[operation];
  if (route === undefined) throw new TypeError(`There is no operation \`${operation}\`.`);
  return route;
}

function senderOf(options: ClientOptions): Sender {
  return {
    baseUrl: options.baseUrl ?? 'http://127.0.0.1:4747',
    apiKey: options.apiKey,
    actor: options.actor,
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    maxRetries: options.maxRetries ?? 3,
    retryDelayMs: options.retryDelayMs ?? 250,
    timeoutMs: options.timeoutMs ?? 60_000,
    headers: options.headers ?? {},
  };
}

async function readAnswer(answer: Response): Promise<ApiResponse<unknown>> {
  const text = await answer.text();
  return {
    data: isJson(answer.headers) ? JSON.parse(text) : text,
    status: answer.status,
    headers: answer.headers,
    requestId: answer.headers.get('request-id') ?? undefined,
    text,
  };
}

function isJson(headers: Headers): boolean {
  return /^application\/(json|[^;]+\+json)\b/.test(headers.get('content-type') ?? '');
}
