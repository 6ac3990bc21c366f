import type { FastifyInstance } from 'fastify';

export type MetricsDeps = {
  /** The metrics of all processes of the server, as Prometheus reads them. */
  readonly readMetrics: () => Promise<string>;
  readonly metricsType: string;
};

export function serveMetrics(http: FastifyInstance, { readMetrics, metricsType }: MetricsDeps): void {
  http.get('/metrics', { exposeHeadRoute: true }, async (_request, reply) =>
    reply.type(metricsType).send(await readMetrics()),
  );
}
