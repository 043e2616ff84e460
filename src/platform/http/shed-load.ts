import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '#platform/errors';

/** What one process takes on at the same time. */
export type Load = {
  /** Requests; forms, which somebody has typed, may be twice as many. */
  readonly mostAtOnce: number;
};

/** A loop that turns once in half a second answers nobody in time. */
const drowningMilliseconds = 500;
const lookEveryMilliseconds = 1_000;

/**
 * Asks those to come back who are too many, before everybody waits too long. A form is read first, so that whoever sent it
 * gets back what they entered. Health, styles and scripts are always answered.
 */
export function shedLoad(
  app: FastifyInstance,
  { mostAtOnce }: Load,
  isUnlimited: (request: FastifyRequest) => boolean,
): void {
  let atOnce = 0;
  const isDrowning = watchLoop(app);
  app.addHook('onRequest', async (request, reply) => {
    if (isUnlimited(request)) return;
    atOnce += 1;
    // It closes however it ends, which is more than is said of a response that its reader did not wait for.
    reply.raw.once('close', () => {
      atOnce -= 1;
    });
    if (request.method !== 'POST' && (atOnce > mostAtOnce || isDrowning())) throw new Refusal('request.busy');
  });
  app.addHook('preHandler', async (request) => {
    if (request.method === 'POST' && !isUnlimited(request) && atOnce > 2 * mostAtOnce)
      throw new Refusal('request.busy');
  });
}

function watchLoop(app: FastifyInstance): () => boolean {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let drowning = false;
  const timer = setInterval(() => {
    drowning = delay.mean / 1e6 > drowningMilliseconds;
    delay.reset();
  }, lookEveryMilliseconds);
  timer.unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    delay.disable();
  });
  return () => drowning;
}
