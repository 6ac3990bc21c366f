import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Arrival, Authenticated } from '../domain/account/authenticate.ts';
import type { McpDeps, McpEndpoint } from './create-mcp-endpoint.ts';

export type McpRouteDeps = McpDeps & {
  readonly authenticate: (arrival: Arrival) => Promise<Authenticated>;
};

const bodyLimit = 4 * 1024 * 1024;

/** The Model Context Protocol at /mcp (streamable HTTP, no sessions). Loaded on the first request, so that a server without agents stays small. */
export function serveMcp(http: FastifyInstance, deps: McpRouteDeps): void {
  let made: Promise<McpEndpoint> | undefined;
  const endpoint = (): Promise<McpEndpoint> => {
    made ??= import('./create-mcp-endpoint.ts').then(({ createMcpEndpoint }) => createMcpEndpoint(deps));
    return made;
  };
  http.addHook('preClose', async () => (await made)?.close());
  http.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    bodyLimit,
    onRequest: async (request) => {
      request.authenticated = await deps.authenticate({
        authorization: request.headers.authorization,
        actor: request.headers['puffle-actor']?.toString(),
        address: request.ip,
        requestId: request.id,
        operation: 'mcp',
      });
    },
    handler: async (request, reply) => answer(await endpoint(), request, reply),
  });
}

async function answer(endpoint: McpEndpoint, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (request.authenticated === null) throw new Error('A route was reached without authentication.');
  const abort = new AbortController();
  reply.raw.once('close', () => abort.abort());
  const response = await endpoint.handle({
    method: request.method,
    headers: headersOf(request),
    body: request.body,
    signal: abort.signal,
    authenticated: request.authenticated,
    requestId: request.id,
    address: request.ip,
  });
  reply.code(response.status).headers(Object.fromEntries(response.headers));
  return reply.send(response.body ?? '');
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && name !== 'authorization') headers.set(name, value.toString());
  }
  return headers;
}
