import { type AnyOperation, operations } from '@puffle/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Arrival, Authenticate, Authenticated } from '../domain/account/authenticate.ts';
import type { KeyLimiter } from '../domain/account/key-limiter.ts';
import type { Caller } from '../domain/calls.ts';
import { DomainError } from '../domain/domain-error.ts';
import type { Execute, Executed } from '../execute/execute.ts';
import { bindInput } from './bind-input.ts';
import { chooseMediaType } from './choose-media-type.ts';
import { gatherAnswers } from './gather-answers.ts';
import { readUpload } from './read-upload.ts';
import { streamAnswer } from './stream-answer.ts';

export type OperationDeps = {
  readonly authenticate: Authenticate;
  readonly execute: Execute;
  readonly limiter: KeyLimiter;
  /** Reads keys and settings of a workspace anew, in every process of the server, after they were changed. */
  readonly forget: (workspaceId: string) => Promise<void>;
  readonly checksAnswers: boolean;
};

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly operationId?: string;
  }
  interface FastifyRequest {
    authenticated: Authenticated | null;
  }
}

/** One route for each path of each operation, and nothing else under /api. */
export function serveOperations(http: FastifyInstance, deps: OperationDeps): void {
  http.decorateRequest('authenticated', null);
  const methods = new Map<string, Set<string>>();
  for (const operation of operations) {
    const aliases: readonly string[] = 'aliases' in operation ? operation.aliases : [];
    for (const path of [operation.path, ...aliases]) {
      if ('upload' in operation) serveUpload(http, deps, operation, path);
      else serveOperation(http, deps, operation, path);
      const url = toRoute(path);
      methods.set(url, (methods.get(url) ?? new Set()).add(operation.method));
    }
  }
  for (const [url, allowed] of methods) refuseOtherMethods(http, url, [...allowed]);
}

/** A file is read by the operation itself: in this scope, bodies of its media types are left as streams. */
function serveUpload(http: FastifyInstance, deps: OperationDeps, operation: AnyOperation, path: string): void {
  http.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', async (_request: FastifyRequest, body: unknown) => body);
    serveOperation(scope, deps, operation, path);
  });
}

function serveOperation(http: FastifyInstance, deps: OperationDeps, operation: AnyOperation, path: string): void {
  const bind = bindInput(operation, path);
  const streams: readonly string[] = 'streams' in operation ? operation.streams : [];
  const uploads: readonly string[] | null = 'upload' in operation ? operation.upload : null;
  http.route({
    method: operation.method,
    url: toRoute(path),
    bodyLimit: 'bodyLimit' in operation ? operation.bodyLimit : 1024 * 1024,
    config: { isUpload: uploads !== null, operationId: operation.id },
    onRequest: (request, reply, done) => {
      const arrival = arrivalOf(request, operation);
      const enter = (authenticated: Authenticated): DomainError | undefined => {
        request.authenticated = authenticated;
        const { caller } = authenticated;
        return deps.execute.refuses(operation, caller) ?? admit(deps.limiter, operation, caller, reply);
      };
      // A key that is remembered costs no turn of the event loop: what too many send is refused for little.
      const known = deps.authenticate.known(arrival);
      if (known !== null) done(enter(known));
      else void deps.authenticate(arrival).then(enter).then(done, done);
    },
    handler: async (request, reply) => {
      const mediaType = chooseMediaType(header(request, 'accept'), streams);
      if (request.authenticated === null) throw new Error('A route was reached without authentication.');
      const executed = await deps.execute({
        operation,
        ...request.authenticated,
        requestId: request.id,
        address: request.ip,
        input: bind(request.params as object, request.query as object, uploads === null ? request.body : undefined),
        idempotencyKey: operation.method === 'GET' ? null : (header(request, 'idempotency-key') ?? null),
        ifVersion: readIfMatch(header(request, 'if-match')),
        mediaType,
        upload: uploads === null ? null : readUpload(request, uploads),
      });
      if ('text' in executed) return streamAnswer(reply, executed);
      if (operation.scope === 'admin') await deps.forget(request.authenticated.caller.workspaceId);
      if (deps.checksAnswers) checkAnswer(operation, executed);
      send(reply, executed);
      // It has been sent: a promise of the reply itself would only be waited for once more.
      return undefined;
    },
  });
}

function arrivalOf(request: FastifyRequest, { id }: AnyOperation): Arrival {
  return {
    authorization: request.headers.authorization,
    actor: header(request, 'puffle-actor'),
    address: request.ip,
    requestId: request.id,
    operation: id,
  };
}

/** The refusal `rate_limited`, if there is one. The head of the answer says where the key stands. */
function admit(
  limiter: KeyLimiter,
  { method }: AnyOperation,
  caller: Caller,
  reply: FastifyReply,
): DomainError | undefined {
  const admission = limiter.admit(caller, method === 'GET' ? 'read' : 'write');
  if (admission === null) return undefined;
  reply.headers({ ...admission.headers });
  if (admission.refusal !== null) return admission.refusal;
  reply.raw.once('finish', admission.leave).once('close', admission.leave);
  // The caller may have gone while its key was looked up.
  if (reply.raw.destroyed) admission.leave();
  return undefined;
}

function toRoute(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function refuseOtherMethods(http: FastifyInstance, url: string, allowed: readonly string[]): void {
  http.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => !allowed.includes(method)),
    url,
    handler: async (request, reply) => {
      reply.header('Allow', allowed.join(', '));
      throw new DomainError(
        'method_not_allowed',
        `${request.method} is not possible on this path; ${allowed.join(', ')} is.`,
      );
    },
  });
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

function readIfMatch(value: string | undefined): number | null {
  if (value === undefined || value.trim() === '*') return null;
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(value.trim())?.[1];
  if (version !== undefined) return Number(version);
  throw new DomainError('validation_failed', 'If-Match must be the ETag of the Lead.', {
    issues: [
      { path: 'If-Match', code: 'invalid_format', message: 'Send the ETag header of the last answer, such as "3".' },
    ],
  });
}

function send(reply: FastifyReply, executed: Executed): void {
  if (reply.raw.socket !== null) gatherAnswers(reply.raw.socket);
  reply.code(executed.status ?? 200);
  if (executed.headers !== undefined) reply.headers(executed.headers);
  if (executed.isReplay) reply.header('Idempotent-Replayed', 'true');
  if (executed.isDryRun) reply.header('Puffle-Dry-Run', 'true');
  reply.type('application/json; charset=utf-8').send(JSON.stringify(executed.body));
}

/** In tests every answer is held against the contract. */
function checkAnswer(operation: AnyOperation, executed: Executed): void {
  const status = executed.status ?? 200;
  const schema = (operation.answers as Readonly<Record<number, { parse(value: unknown): unknown }>>)[status];
  if (schema === undefined) throw new Error(`${operation.id} answered with the undeclared status ${status}.`);
  schema.parse(JSON.parse(JSON.stringify(executed.body)));
}
