import { runMigrations } from 'graphile-worker';
import { Pool } from 'pg';
import { beat, giveBackOf } from './beat.ts';
import { repeat } from './repeat.ts';
import { beginShift, silent, usualRhythm } from './shift.ts';
import type { Shift, ShiftSettings } from './shift.ts';

export type WorkerSettings = ShiftSettings;

/** Brings the queue's own schema to its level, as its own login. */
export async function migrateJobs(jobsUrl: string): Promise<void> {
  // A migration may take longer than anything that a worker asks.
  const pgPool = new Pool({ connectionString: jobsUrl, max: 1 });
  pgPool.on('error', () => {});
  pgPool.on('connect', (client) => client.on('error', () => {}));
  try {
    await runMigrations({ pgPool, logger: silent });
  } finally {
    await pgPool.end();
  }
}

/**
 * Does the queue's jobs until it is stopped. A queue that gave up, or that has not answered for too long, whatever the
 * reason, is begun anew on connections of its own, and what the one before held is given back.
 */
export async function startWorker(settings: WorkerSettings): Promise<{ readonly stop: () => Promise<void> }> {
  const { rhythm = usualRhythm } = settings;
  const past: Shift[] = [];
  let shift: Shift | undefined = await beginShift(settings);
  let heardAt = performance.now();

  async function turn(): Promise<boolean> {
    if (shift?.hasEnded() === true) leave(shift);
    if (!shift) {
      shift = await beginShift(settings);
      heardAt = performance.now();
    }
    await listen(shift).catch((error: unknown) =>
      settings.log.warn({ err: error }, 'the queue cannot be reached'),
    );
    const silence = Math.max(shift.silentFor(), (performance.now() - heardAt) / 1_000);
    if (silence <= rhythm.deadAfterSeconds) return false;
    leave(shift);
    return true;
  }

  function leave(ended: Shift): void {
    settings.log.warn({ ended: ended.hasEnded() }, 'the queue gave up or fell silent, and is begun anew');
    ended.abandon();
    past.push(ended);
    shift = undefined;
  }

  /** A shift that has ended still has what it is doing, and gives the rest back when that is done. */
  async function listen({ id, pool }: Shift): Promise<void> {
    const busy = past.filter((one) => one.running() > 0);
    const done = past.filter((one) => one.running() === 0);
    await beat(pool, [id, ...idsOf(busy)], rhythm.deadAfterSeconds);
    if (done.length > 0) await giveBackOf(pool, idsOf(done));
    past.splice(0, past.length, ...busy);
    heardAt = performance.now();
  }

  const turns = repeat({ name: 'queue', everySeconds: rhythm.beatSeconds, log: settings.log }, turn);
  return {
    stop: async () => {
      await turns.stop();
      await shift?.stop();
    },
  };
}

function idsOf(shifts: readonly Shift[]): readonly string[] {
  return shifts.map(({ id }) => id);
}
