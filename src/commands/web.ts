import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { recordLook } from '#capabilities/ledger';
import { buildAssets } from '#platform/assets';
import type { Assets } from '#platform/assets';
import { keyFor } from '#platform/crypto';
import { Refusal } from '#platform/errors';
import { openServer } from '#platform/http';
import { openMetrics } from '#platform/metrics';
import { serveBounces } from './bounces.ts';
import { ledgerGauges } from './gauges.ts';
import { serveHealth } from './health.ts';
import { checkout } from './installation.ts';
import type { Installation } from './installation.ts';
import { mountsOf } from './mounts.ts';

/** Serves the portals of every council until it is closed; requests that began are answered first. */
export async function serveWeb(installation: Installation): Promise<FastifyInstance> {
  const { settings, database, keys, clock, log, councils } = installation;
  const shelves = await Promise.all(
    councils.map(async ({ council }) => assetsFor(council.theme, settings.MOOTHALL_CACHE)),
  );
  const metrics = openMetrics();
  ledgerGauges(metrics, installation);
  const app = await openServer({
    ground: { database, key: keyFor(keys, 'forms'), recordLook },
    clock,
    log,
    mounts: councils.flatMap((local, place) => mountsOf(installation, local, assetsAt(shelves, place))),
    trustedProxies: settings.MOOTHALL_TRUSTED_PROXIES,
    onAnswer: metrics.answered,
    extra: (server) => {
      closeWithLastAnswer(server);
      serveHealth(server, { installation, metrics, assets: shelves });
      serveBounces(server, installation);
    },
  });
  await app.listen({ host: settings.HOST, port: settings.PORT }).catch(cannotListen(settings));
  log.info({ port: settings.PORT }, 'the portals are open');
  return app;
}

/** While it closes, an answer ends its connection: one that was kept open would be waited for, for more than a minute. */
function closeWithLastAnswer(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}

type Theme = Installation['councils'][number]['council']['theme'];

async function assetsFor(theme: Theme, cache: string): Promise<Assets> {
  return buildAssets({
    sources: join(checkout, 'src/browser'),
    cache: resolve(checkout, cache, 'assets'),
    theme,
  });
}

function assetsAt(shelves: readonly Assets[], place: number): Assets {
  const assets = shelves[place];
  if (!assets) throw new Error('a council has no assets');
  return assets;
}

const mayHappen = ['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND', 'EAI_AGAIN'];

function cannotListen({ HOST: host, PORT: port }: Installation['settings']) {
  return (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw mayHappen.includes(code) ? new Refusal('command.cannot-listen', { host, port, code }) : error;
  };
}
