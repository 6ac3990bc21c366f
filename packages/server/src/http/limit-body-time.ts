import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Refuses a request whose body does not arrive in time, as Node does slow headers. A file that is uploaded may take as long as it
 * needs: its route says `isUpload`.
 */
export function limitBodyTime(http: FastifyInstance, limitMs: number): void {
  const limit = ({ raw }: FastifyRequest): void => {
    const refuse = (): void => {
      const error = Object.assign(new Error('The body is late.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
      http.server.emit('clientError', error, raw.socket);
    };
    const timer = setTimeout(refuse, limitMs).unref();
    const stop = (): void => clearTimeout(timer);
    raw.once('end', stop).once('close', stop);
  };
  http.addHook('preParsing', (request, _reply, payload, done) => {
    if (awaitsBody(request) && request.routeOptions.config.isUpload !== true) limit(request);
    done(null, payload);
  });
}

/** Whether a body is read before the operation begins. */
function awaitsBody({ method, headers }: FastifyRequest): boolean {
  return method !== 'GET' && (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined);
}

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly isUpload?: boolean;
  }
}
