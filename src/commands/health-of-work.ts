import { fastify } from 'fastify';
import type { Metrics } from '#platform/metrics';
import { serveHealth } from './health.ts';
import type { Installation } from './installation.ts';

/** The door at which a monitor asks a worker, which serves no pages; none without a port for it. */
export async function openWorkHealth(
  installation: Installation,
  metrics: Metrics,
): Promise<{ readonly close: () => Promise<void> }> {
  const { HOST: host, MOOTHALL_METRICS_PORT: port } = installation.settings;
  if (port === undefined) return { close: async () => {} };
  const app = fastify({ logger: false, forceCloseConnections: true, requestTimeout: 10_000 });
  serveHealth(app, { installation, metrics });
  await app.listen({ host, port });
  return app;
}
