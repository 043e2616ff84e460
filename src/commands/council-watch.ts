import type { FastifyInstance } from 'fastify';
import { Refusal } from '#platform/errors';
import { repeat } from '#platform/jobs';
import type { Installation, LocalCouncil } from './installation.ts';

const everySeconds = 3;

/** Hands on councils that are added while the process runs. One that is not ready is logged once, and looked at again. */
export function watchCouncils(
  installation: Installation,
  take: (added: readonly LocalCouncil[]) => Promise<void>,
): { readonly stop: () => Promise<void> } {
  const { log, councils } = installation;
  let taken = councils.length;
  let said = '';
  return repeat({ name: 'look for councils', everySeconds, log }, async () => {
    try {
      await installation.lookForCouncils();
      said = '';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code !== said) log.warn({ err: error }, 'a council that was added is not ready');
      said = error.code;
    }
    const added = councils.slice(taken);
    if (added.length === 0) return;
    await take(added);
    taken += added.length;
    log.info({ councils: added.map(({ council }) => council.slug) }, 'councils were added');
  });
}

/**
 * Lets another application answer what comes in from now on at the first one's address. Requests that have begun are
 * answered where they began; no connection is dropped. Fastify takes no routes once it listens.
 */
export async function handOver(first: FastifyInstance, next: FastifyInstance): Promise<void> {
  await next.ready();
  first.server.removeAllListeners('request');
  first.server.on('request', (request, response) => {
    next.routing(request, response);
  });
}
