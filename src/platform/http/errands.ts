import type { Tx } from '#platform/database';

/**
 * Something that only an outside system can say and a page cannot go on without. `perform` asks it, with no transaction open; `record` writes
 * the answer down in the transaction in which the page is begun again, so that the next who wants it need not ask.
 */
export type Errand<Answer> = {
  /** The same for the same question: within one request it is asked once. */
  readonly key: string;
  /** Never throws for what an outside system does; ends when the signal says so. */
  readonly perform: (signal: AbortSignal) => Promise<Answer>;
  readonly record: (tx: Tx, answer: Answer) => Promise<void>;
};

/** The errands of one request. */
export type Errands = {
  /** The answer, if the errand has been run; else the page is undone, the errand run, and the page begun again. */
  readonly answerTo: <Answer>(errand: Errand<Answer>) => Answer;
};

/** Errands as the pipeline carries them from one beginning of a page to the next. */
export type Carried = Errands & { readonly record: (tx: Tx) => Promise<void> };

class NotYetRun extends Error {
  readonly run: (signal: AbortSignal) => Promise<void>;

  constructor(run: NotYetRun['run']) {
    super('an errand has not been run yet');
    this.run = run;
  }
}

/** Nobody waits longer than this for all errands of a request together. */
const patienceMilliseconds = 3_000;
/** A page that always finds another errand would never be shown. */
const mostErrands = 20;

/**
 * Does the work, and what it must ask outside on the way: the transaction is undone, the outside is asked, and the work is begun again with
 * the answer. Nothing outside the database happens inside a transaction, so that what somebody else was in the way of is begun again, too, once.
 */
export async function withErrands<Result>(work: (errands: Carried) => Promise<Result>): Promise<Result> {
  const answers = new Map<string, Answered>();
  const errands = carried(answers);
  let signal: AbortSignal | undefined;
  let wasInTheWay = false;
  for (let run = 0; run <= mostErrands; run += 1) {
    try {
      return await work(errands);
    } catch (error) {
      if (!wasInTheWay && isInTheWay(error)) {
        wasInTheWay = true;
        continue;
      }
      if (!(error instanceof NotYetRun)) throw error;
      signal ??= AbortSignal.timeout(patienceMilliseconds);
      await error.run(signal);
    }
  }
  throw new Error('a page has more errands than it may');
}

/** PostgreSQL undid it because two transactions waited for one another, or could not both have been: alone, it goes through. */
function isInTheWay(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '40P01' || error.code === '40001');
}

type Answered = { readonly answer: unknown; readonly record: (tx: Tx) => Promise<void> };

function carried(answers: Map<string, Answered>): Carried {
  return {
    answerTo: <Answer>({ key, perform, record }: Errand<Answer>): Answer => {
      const known = answers.get(key);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key names one question, which has one kind of answer
      if (known) return known.answer as Answer;
      throw new NotYetRun(async (signal) => {
        const answer = await perform(signal);
        answers.set(key, { answer, record: async (tx) => record(tx, answer) });
      });
    },
    record: async (tx) => {
      for (const { record } of answers.values()) await record(tx);
    },
  };
}

/** Where there is no page to begin again: a passage and a relay ask the outside in their own way. */
export const noErrands: Carried = {
  answerTo: () => {
    throw new Error('an errand was wanted where none can be run');
  },
  record: async () => {},
};
