import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** As web servers log it: the caller went before it had its answer. */
const callerLeft = 499;

/** Tells once of every request how it has ended, of those too whose caller did not wait, and of answers that broke off. */
export function watchEnds(
  http: FastifyInstance,
  tell: (request: FastifyRequest, reply: FastifyReply, status: number) => void,
): void {
  http.decorateRequest('isOver', false);
  http.decorateRequest('brokenBy', null);
  const end = (request: FastifyRequest, reply: FastifyReply, status: number): void => {
    if (request.isOver) return;
    request.isOver = true;
    tell(request, reply, status);
  };
  http.addHook('onRequest', (request, reply, done) => {
    reply.raw.once('close', () => end(request, reply, request.brokenBy === null ? callerLeft : 500));
    done();
  });
  http.addHook('onResponse', (request, reply, done) => {
    end(request, reply, reply.statusCode);
    done();
  });
}

declare module 'fastify' {
  interface FastifyRequest {
    isOver: boolean;
    /** The failure that ended an answer in its middle. */
    brokenBy: unknown;
  }
}
