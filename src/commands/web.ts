import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { recordLook } from '#capabilities/ledger';
import { buildAssets } from '#platform/assets';
import type { Assets } from '#platform/assets';
import { keyFor, otherKeysFor } from '#platform/crypto';
import { Refusal } from '#platform/errors';
import { openServer, openStreams } from '#platform/http';
import type { Streams } from '#platform/http';
import { repeat } from '#platform/jobs';
import { openStandings } from '#platform/maintenance';
import { openMetrics } from '#platform/metrics';
import type { Metrics } from '#platform/metrics';
import { addressCounter } from './addresses.ts';
import type { CountAddresses } from './addresses.ts';
import { lookupCounter } from './lookups.ts';
import type { CountLookups } from './lookups.ts';
import { serveBounces } from './bounces.ts';
import { serveReceipts } from './receipts.ts';
import { watchInstallation } from './gauges.ts';
import { lateMail } from './gauges-queue.ts';
import { intakeOf } from './files.ts';
import { serveAssets, serveHealth } from './health.ts';
import { checkout } from './installation.ts';
import type { Installation } from './installation.ts';
import { prepareStyles } from './council-styles.ts';
import type { Styles } from './council-styles.ts';
import { handOver, watchCouncils } from './council-watch.ts';
import { mountsOf } from './mounts.ts';
import { watchKeys } from './watch-keys.ts';

/** Serves the portals of every council until it is closed; requests that began are answered first. */
export async function serveWeb(installation: Installation): Promise<FastifyInstance> {
  const { settings, log } = installation;
  const metrics = openMetrics();
  watchInstallation(metrics, installation);
  const refused = metrics.counter('moothall_refusals_total', 'Refusals by code; bug counts what is none', [
    'code',
  ]);
  const countAddresses = addressCounter(metrics);
  const countLookups = lookupCounter(metrics);
  const around = {
    metrics,
    countAddresses,
    countLookups,
    onRefusal: (code: string) => refused({ code }),
    closing: { now: false },
    streams: openStreams(installation),
  };
  const turns = repeat({ name: 'tell what happens', everySeconds: 1, log }, around.streams.turn);
  const app = await portalsOf(installation, around);
  app.addHook('preClose', async () => {
    around.closing.now = true;
    await turns.stop();
    await around.streams.close();
  });
  app.addHook('onClose', watchKeys(installation).stop);
  const newcomers = watchCouncils(installation, async (added) => {
    for (const { council } of added) await prepareStyles(stylesOf(council.theme, settings.MOOTHALL_CACHE));
    await handOver(app, await portalsOf(installation, around));
  });
  app.addHook('onClose', newcomers.stop);
  app.server.maxConnections = settings.MOOTHALL_CONNECTIONS;
  await app.listen({ host: settings.HOST, port: settings.PORT }).catch(cannotListen(settings));
  log.info({ port: settings.PORT }, 'the portals are open');
  return app;
}

type Around = {
  readonly metrics: Metrics;
  readonly onRefusal: (code: string) => void;
  readonly countAddresses: CountAddresses;
  readonly countLookups: CountLookups;
  /** Whether the process is about to stop. */
  readonly closing: { now: boolean };
  readonly streams: Streams;
};

/** The portals of the councils that there are now. */
async function portalsOf(
  installation: Installation,
  { metrics, countAddresses, countLookups, onRefusal, closing, streams }: Around,
): Promise<FastifyInstance> {
  const { settings, database, keys, clock, log, councils } = installation;
  const intake = intakeOf(installation);
  await intake.sweep();
  const shelves = await Promise.all(
    councils.map(async ({ council }) => buildAssets(stylesOf(council.theme, settings.MOOTHALL_CACHE))),
  );
  return openServer({
    ground: {
      database,
      get key() {
        return keyFor(keys, 'forms');
      },
      get olderKeys() {
        return otherKeysFor(keys, 'forms');
      },
      intake,
      streams,
      recordLook,
      onRefusal,
    },
    clock,
    log,
    mounts: councils.flatMap((local, place) =>
      mountsOf(installation, local, { assets: assetsAt(shelves, place), countAddresses, countLookups }),
    ),
    trustedProxies: settings.MOOTHALL_TRUSTED_PROXIES,
    onAnswer: metrics.answered,
    onRefusal,
    load: { mostAtOnce: settings.MOOTHALL_REQUESTS },
    standingOf: openStandings({
      database,
      clock,
      file: settings.MOOTHALL_MAINTENANCE_FILE,
      slugOf: (authority) => councils.find((local) => local.authority === authority)?.council.slug,
      lateMail: async () => lateMail({ database, clock }),
    }),
    extra: (server) => {
      closeWithLastAnswer(server, closing);
      serveAssets(server, shelves);
      serveHealth(server, { installation, metrics });
      serveBounces(server, installation);
      serveReceipts(server, installation);
    },
  });
}

/** While it closes, an answer ends its connection: one that was kept open would be waited for, for more than a minute. */
function closeWithLastAnswer(server: FastifyInstance, closing: Around['closing']): void {
  server.addHook('onSend', async (_request, reply) => {
    if (closing.now) reply.header('connection', 'close');
  });
}

type Theme = Installation['councils'][number]['council']['theme'];

function stylesOf(theme: Theme, cache: string): Styles {
  return { sources: join(checkout, 'src/browser'), cache: resolve(checkout, cache, 'assets'), theme };
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
