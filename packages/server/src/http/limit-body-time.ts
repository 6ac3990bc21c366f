import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Refuses a request whose body does not arrive in time, as Node does slow headers. A file that is uploaded may take as long as it
 * needs: its route says `isUpload`.
 */
export function limitBodyTime(http: FastifyInstance, limitMs: number): void {
  http.decorateRequest('bodyTimer', null);
  const start = (request: FastifyRequest): void => {
    const { socket } = request.raw;
    const refuse = (): void => {
      const error = Object.assign(new Error('The body is late.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
      http.server.emit('clientError', error, socket);
    };
    request.bodyTimer = setTimeout(refuse, limitMs).unref();
  };
  const stop = (request: FastifyRequest): void => {
    if (request.bodyTimer === null) return;
    clearTimeout(request.bodyTimer);
    request.bodyTimer = null;
  };
  http.addHook('preParsing', (request, _reply, payload, done) => {
    if (request.method !== 'GET' && request.routeOptions.config.isUpload !== true) start(request);
    done(null, payload);
  });
  http.addHook('preValidation', (request, _reply, done) => {
    stop(request);
    done();
  });
  http.addHook('onRequestAbort', (request, done) => {
    stop(request);
    done();
  });
  http.addHook('onResponse', (request, _reply, done) => {
    stop(request);
    done();
  });
}

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly isUpload?: boolean;
  }
  interface FastifyRequest {
    /** Runs while the body is awaited. */
    bodyTimer: NodeJS.Timeout | null;
  }
}
