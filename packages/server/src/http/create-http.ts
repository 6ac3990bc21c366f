import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { DomainError } from '../domain/domain-error.ts';
import { serveMcp } from '../mcp/serve-mcp.ts';
import { DatabaseUnavailable } from '../storage/database.ts';
import { createClientErrorHandler } from './client-errors.ts';
import { limitBodyTime } from './limit-body-time.ts';
import { parseJson } from './parse-json.ts';
import { toProblem } from './problem.ts';
import { builtDashboard, serveDashboard } from './serve-dashboard.ts';
import { serveDocs } from './serve-docs.ts';
import { type MetricsDeps, serveMetrics } from './serve-metrics.ts';
import { type OperationDeps, serveOperations } from './serve-operations.ts';
import { watchEnds } from './watch-ends.ts';

export type HttpDeps = OperationDeps &
  MetricsDeps & {
    readonly countRequest: (operation: string, status: number, seconds: number) => void;
    readonly log: Logger;
    readonly newRequestId: () => string;
    readonly version: string;
    /** Where the dashboard was built; beside the server unless told. */
    readonly dashboard?: string;
    /** How long headers, and then a body, may take to arrive; one minute unless told. */
    readonly patienceMs?: number;
    /** Proxies whose X-Forwarded-For is believed: addresses and networks. */
    readonly trustProxy?: readonly string[];
    /** Resolves when the database answers. */
    readonly isReady: () => Promise<void>;
    /** Whether the server is about to stop: it takes requests still, and says to all that they go elsewhere next. */
    readonly isStopping: () => boolean;
  };

/** The HTTP transport: authenticates, binds, answers with a body or a problem, and logs one line a request. */
export function createHttp(deps: HttpDeps): FastifyInstance {
  const { patienceMs = 60_000, trustProxy = [] } = deps;
  const http = Fastify({
    loggerInstance: deps.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // A log of its own for each request costs more than the line that is written of it.
    childLoggerFactory: (log) => log,
    clientErrorHandler: createClientErrorHandler(deps.newRequestId),
    // The route is not known yet, so the reply has no schema that could type it.
    frameworkErrors: (_error, request, reply) => refuseUrl(request.id, reply as unknown as FastifyReply),
    genReqId: deps.newRequestId,
    requestIdHeader: false,
    ...(trustProxy.length > 0 && { trustProxy: [...trustProxy] }),
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    http: {
      headersTimeout: patienceMs,
      requestTimeout: 0,
      connectionsCheckingInterval: Math.ceil(patienceMs / 4),
      optimizeEmptyRequests: true,
    },
    routerOptions: { maxParamLength: 300 },
    // What still arrives on an open connection is answered as ever, and the connection closed with the answer.
    return503OnClosing: false,
  });
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: FastifyRequest, body: Buffer) =>
    parseJson(body),
  );
  http.addHook('onRequest', (request, reply, done) => {
    reply.header('Request-Id', request.id);
    done();
  });
  http.addHook('onSend', (_request, reply, payload, done) => {
    if (deps.isStopping()) reply.header('Connection', 'close');
    done(null, payload);
  });
  limitBodyTime(http, patienceMs);
  watchEnds(http, (request, reply, status) => {
    const { config, url } = request.routeOptions;
    deps.countRequest(config.operationId ?? url ?? 'none', status, reply.elapsedTime / 1000);
    if (deps.log.isLevelEnabled('info')) logRequest(deps.log, request, reply, { route: url ?? null, status });
    if (request.brokenBy !== null) logFailure(deps.log, request.brokenBy, request.id, status);
  });
  http.setErrorHandler((error, request, reply) => {
    const { problem, headers } = toProblem(error, request.id);
    if (!isCutOff(error, request)) logFailure(deps.log, error, request.id, problem.status);
    request.brokenBy = null;
    reply.code(problem.status).headers(headers).type('application/problem+json').send(JSON.stringify(problem));
  });
  http.setNotFoundHandler(async (request) => {
    throw new DomainError('not_found', `There is no ${request.method} ${request.url.split('?')[0]}.`, {
      hint: 'GET /openapi.json lists every path.',
    });
  });
  const withHead = { exposeHeadRoute: true };
  http.get('/health/live', withHead, async () => ({ status: 'live' }));
  http.get('/health/ready', withHead, async () => {
    if (deps.isStopping()) throw new DomainError('overloaded', 'The server is stopping.', { retryAfter: 5 });
    await deps.isReady();
    return { status: 'ready' };
  });
  serveMetrics(http, deps);
  serveDocs(http, deps.version);
  serveDashboard(http, deps.dashboard ?? builtDashboard);
  serveOperations(http, deps);
  serveMcp(http, deps);
  return http;
}

function refuseUrl(requestId: string, reply: FastifyReply): void {
  const { problem } = toProblem(new DomainError('validation_failed', 'The path is not a valid URL.'), requestId);
  reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function logRequest(
  log: Logger,
  request: FastifyRequest,
  reply: FastifyReply,
  { route, status }: { readonly route: string | null; readonly status: number },
): void {
  const caller = request.authenticated?.caller;
  log.info(
    {
      requestId: request.id,
      method: request.method,
      route,
      status,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      workspaceId: caller?.workspaceId,
      keyId: caller?.keyId,
    },
    'request',
  );
}

/** Whether a request could not be read to its end: its sender has gone, or went silent. Nothing has failed here. */
function isCutOff(error: unknown, { raw }: FastifyRequest): boolean {
  return (
    raw.errored !== null && (error === raw.errored || (error instanceof DomainError && error.cause === raw.errored))
  );
}

function logFailure(log: Logger, error: unknown, requestId: string, status: number): void {
  if (status < 500 || isShedding(error)) return;
  const cause = error instanceof DomainError ? (error.cause ?? error) : error;
  const level = cause instanceof DatabaseUnavailable ? 'warn' : 'error';
  log[level]({ requestId, err: cause }, 'request failed');
}

/** A refusal because too many wait is no failure, and they come by the thousand. */
function isShedding(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'overloaded' && error.cause === undefined;
}
