import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Refuses a request whose body does not arrive in time, as Node does slow headers. A file that is uploaded may take as long as it
 * needs: its route says `isUpload`.
 */
export function limitBodyTime(http: FastifyInstance, limitMs: number): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const stop = async (request: FastifyRequest): Promise<void> => {
    clearTimeout(timers.get(request));
  };
  http.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.routeOptions.config.isUpload === true) return;
    const { socket } = request.raw;
    const refuse = (): void => {
      const error = Object.assign(new Error('The body is late.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
      http.server.emit('clientError', error, socket);
    };
    timers.set(request, setTimeout(refuse, limitMs).unref());
  });
  http.addHook('preValidation', stop);
  http.addHook('onRequestAbort', stop);
  http.addHook('onResponse', stop);
}

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly isUpload?: boolean;
  }
}
