import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, run } from 'graphile-worker';
import type { Task, TaskList, WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import { openLine } from './queue-line.ts';
import type { Runnable, Workshop } from './runnable.ts';

export type ShiftSettings = Workshop & {
  readonly jobsUrl: string;
  readonly jobs: readonly Runnable[];
  readonly atOnce: number;
  /** How often it says that it lives, and after how long a silence others take it for dead, or it the queue. */
  readonly rhythm?: Rhythm;
};

export type Rhythm = { readonly beatSeconds: number; readonly deadAfterSeconds: number };

export const usualRhythm: Rhythm = { beatSeconds: 5, deadAfterSeconds: 30 };

/** One life of the queue in this process, from when it began to when it gave up, was stopped or was given up. */
export type Shift = {
  /** Under this name it holds jobs. */
  readonly id: string;
  readonly pool: Pool;
  /** Jobs that it has begun and not ended, though it may itself have ended. */
  readonly running: () => number;
  /** Seconds since the queue last gave it an answer: jobs, or that there are none. */
  readonly silentFor: () => number;
  readonly hasEnded: () => boolean;
  /** Lets what was begun be finished. */
  readonly stop: () => Promise<void>;
  /** Waits for nothing: every connection is cut. */
  readonly abandon: () => void;
};

/**
 * Without a delay graphile-worker waits for nobody when it writes down how a job ended, and a connection that is lost
 * just then ends the process. With one it tries again. Nor does it keep a store of jobs of its own (`localQueue`): what it
 * could not give back from there ended the process, too, and a killed worker held more than it was doing.
 */
const manner = { pollInterval: 1_000, completeJobBatchDelay: 0, failJobBatchDelay: 0 };

export async function beginShift(settings: ShiftSettings): Promise<Shift> {
  const { jobsUrl, atOnce, rhythm = usualRhythm, log } = settings;
  const line = openLine({
    url: jobsUrl,
    patienceSeconds: rhythm.deadAfterSeconds / 3,
    onBroken: (error) => log.warn({ err: error }, 'a connection of the queue broke'),
  });
  const state: State = { id: '', running: 0, asking: 0, heardAt: performance.now(), ended: false };
  const runner = await run({
    pgPool: line.pool,
    events: eventsInto(state),
    noHandleSignals: true,
    logger: silent,
    taskList: tasksOf(settings, state),
    preset: { worker: { ...manner, concurrentJobs: atOnce } },
  }).catch((error: unknown) => {
    line.cut();
    throw error;
  });
  const ended = runner.promise
    .catch((error: unknown) => log.warn({ err: error }, 'the queue gave up'))
    .finally(() => (state.ended = true));
  return {
    id: state.id,
    pool: line.pool,
    running: () => state.running,
    // While all hands are full, nothing is fetched.
    silentFor: () => (state.running > 0 ? 0 : (performance.now() - state.heardAt) / 1_000),
    hasEnded: () => state.ended,
    stop: async () => {
      await betweenQuestions(state);
      if (!state.ended) await runner.stop().catch(() => {});
      await ended;
      line.cut();
    },
    abandon: () => {
      line.cut();
      void betweenQuestions(state).then(async () => runner.stop().catch(() => {}));
    },
  };
}

type State = { id: string; running: number; asking: number; heardAt: number; ended: boolean };

/** A question that fails after the stop writes a stack to the console, past every log: the stop comes between two. */
async function betweenQuestions(state: State): Promise<void> {
  while (state.asking > 0 && !state.ended) await pause(10);
}

function eventsInto(state: State): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => (state.id = workerPool.id));
  events.on('worker:getJob:start', () => (state.asking += 1));
  events.on('worker:getJob:error', () => (state.asking -= 1));
  for (const answered of ['worker:getJob:empty', 'job:start'] as const)
    events.on(answered, () => {
      state.asking -= 1;
      state.heardAt = performance.now();
    });
  return events;
}

/** Each job counts as running until it has ended, whatever becomes of the queue meanwhile. */
function tasksOf({ jobs, ...workshop }: ShiftSettings, state: State): TaskList {
  const counted =
    (task: Task): Task =>
    async (sent, helpers) => {
      state.running += 1;
      try {
        await task(sent, helpers);
      } finally {
        state.running -= 1;
        state.heardAt = performance.now();
      }
    };
  return Object.fromEntries(jobs.map((job) => [job.name, counted(job.task(workshop))]));
}

export const silent = new Logger(() => () => {});
