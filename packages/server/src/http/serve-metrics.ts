import type { FastifyInstance } from 'fastify';

export type MetricsDeps = {
  /** The metrics of all processes of the server, as Prometheus reads them. */
  readonly readMetrics: () => Promise<string>;
  readonly metricsType: string;
  readonly countRequest: (operation: string, status: number, seconds: number) => void;
};

/** Counts every request, and answers with what was counted. */
export function serveMetrics(http: FastifyInstance, { readMetrics, metricsType, countRequest }: MetricsDeps): void {
  http.addHook('onResponse', (request, reply, done) => {
    const { config, url } = request.routeOptions;
    countRequest(config.operationId ?? url ?? 'none', reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  http.get('/metrics', async (_request, reply) => reply.type(metricsType).send(await readMetrics()));
}

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly operationId?: string;
  }
}
