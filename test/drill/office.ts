import { z } from 'zod';
import { append, books, eraseDetails, eventType, follow, recordLook, seal } from '#capabilities/ledger';
import type { Begin } from '#capabilities/ledger';
import { authorityId } from '#language';
import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import { closeDatabase, openDatabase, sql, tables, transaction } from '#platform/database';

const noted = eventType('case.noted', {
  subject: 'case',
  data: z.object({ writer: z.int(), number: z.int() }),
  detail: z.object({ note: z.string() }),
});

export const authority = authorityId.parse(1);
const clerks = 4;

export type Note = { readonly writer: number; readonly number: number; readonly event: Uuid };

/** People at work on a database: they write, somebody seals, and somebody is told of each event. */
export type Office = {
  /** What was acknowledged, in the order of each writer. */
  readonly written: readonly Note[];
  /** What the follower was told of, as `writer.number`. */
  readonly told: readonly string[];
  /** Waits until everybody has finished what they had begun, does something, and lets them go on. */
  readonly pause: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly erase: (events: readonly Uuid[]) => Promise<number>;
  readonly begin: Begin;
  /** Until so many more have been written. */
  readonly goOn: (count: number) => Promise<void>;
  /** Nobody writes any more. */
  readonly rest: () => Promise<void>;
  /** Until the follower has heard so many in all. */
  readonly hearOut: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

const actNow = (): Act => ({
  by: { kind: 'anonymous' },
  channel: 'web',
  request: 'drill',
  at: Temporal.Now.instant(),
});

/** Opens it; each writer goes on after the numbers that stand in the database. */
export async function openOffice(url: string): Promise<Office> {
  const database = openDatabase({ url, connections: clerks + 4, name: 'drill' });
  const begin: Begin = async (work) => transaction(database, authority, work);
  const written: Note[] = [];
  const told: string[] = [];
  const gate = openGate();
  const closing = once(async () => closeDatabase(database));
  const [resting, ending] = [new AbortController(), new AbortController()];
  const last = await lastNumbers(begin);
  const loop = async (work: () => Promise<unknown>, until = ending.signal) =>
    repeatUntil(until, async () => gate.pass(work));
  const clerk = async (writer: number) => {
    let number = last.get(writer) ?? 0;
    await loop(async () => {
      number += 1;
      written.push(await writeNote(begin, writer, number));
      await breathe();
    }, resting.signal);
  };
  const atWork = [
    ...Array.from({ length: clerks }, async (_none, writer) => clerk(writer)),
    loop(async () => sealAll(begin).then(breathe)),
    loop(async () => listen(begin, told).then(breathe)),
  ];
  return {
    written,
    told,
    begin,
    pause: gate.pause,
    erase: async (events) => begin((tx) => eraseDetails(tx, { events }, actNow())),
    goOn: async (count) => {
      const wanted = written.length + count;
      while (written.length < wanted) await Promise.race([breathe(), ...atWork]);
    },
    rest: async () => {
      resting.abort();
      await Promise.all(atWork.slice(0, clerks));
    },
    hearOut: async (count) => {
      while (told.length < count) await Promise.race([breathe(), ...atWork.slice(clerks)]);
    },
    close: async () => {
      resting.abort();
      ending.abort();
      await Promise.allSettled(atWork);
      await closing();
    },
  };
}

async function repeatUntil(until: AbortSignal, work: () => Promise<void>): Promise<void> {
  while (!until.aborted) await work();
}

/** Twice is once. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return async () => (done ??= work());
}

const breathe = async () => new Promise<void>((resolve) => setTimeout(resolve, 30));

/** Whoever works passes it at each turn; who pauses waits for those inside and keeps the others out. */
function openGate() {
  const gate: { closed?: Promise<void> | undefined } = {};
  const inside = new Set<Promise<unknown>>();
  return {
    pass: async (work: () => Promise<unknown>): Promise<void> => {
      while (gate.closed) await gate.closed;
      const turn = work();
      inside.add(turn);
      try {
        await turn;
      } finally {
        inside.delete(turn);
      }
    },
    pause: async <Result>(work: () => Promise<Result>): Promise<Result> => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate.closed = promise;
      try {
        await Promise.allSettled(inside);
        return await work();
      } finally {
        gate.closed = undefined;
        resolve();
      }
    },
  };
}

/** One note: its event with a detail, a look, and a row that is written over again and again. */
async function writeNote(begin: Begin, writer: number, number: number): Promise<Note> {
  const subject = newId(Temporal.Now.instant());
  const event = await begin(async (tx) => {
    const detail = { note: `Note ${String(number)} of ${String(writer)}, and an umlaut: ü, a tab:\t.` };
    const id = await append(
      tx,
      noted({ subject, case: subject, data: { writer, number }, detail }),
      actNow(),
    );
    await recordLook(tx, { page: '/cases/:reference', subjects: [subject] }, actNow());
    await sql`insert into platform.attempt (bucket, window_at, count) values (${`writer ${String(writer)}`}, 'epoch', 1)
      on conflict (authority_id, bucket, window_at) do update set count = platform.attempt.count + 1`.execute(
      tables<Record<string, never>>(tx),
    );
    return id;
  });
  return { writer, number, event };
}

async function sealAll(begin: Begin): Promise<void> {
  for (const book of books) await begin((tx) => seal(tx, book, Temporal.Now.instant()));
}

/** One turn of the follower; what it was told counts when its transaction is committed. */
async function listen(begin: Begin, told: string[]): Promise<void> {
  const heard: string[] = [];
  await begin((tx) =>
    follow(tx, { follower: 'drill', most: 50, now: Temporal.Now.instant() }, async (event) => {
      const found = noted.read(event);
      if (found) heard.push(`${String(found.writer)}.${String(found.number)}`);
    }),
  );
  told.push(...heard);
}

/** What the follower has handled, by where its cursor stands, and all that there is. */
export async function heardIn(
  begin: Begin,
): Promise<{ readonly heard: readonly string[]; readonly all: readonly string[] }> {
  const { rows } = await begin((tx) =>
    sql<{ note: string; heard: boolean }>`
      select (e.data->>'writer') || '.' || (e.data->>'number') as note, (e.tx, e.seq) <= (c.tx, c.seq) as heard
      from ledger.event e join ledger.cursor c on c.authority_id = e.authority_id and c.follower = 'drill'
      where e.authority_id = ${authority} and e.type = 'case.noted'`.execute(
      tables<Record<string, never>>(tx),
    ),
  );
  return {
    heard: rows.filter(({ heard }) => heard).map(({ note }) => note),
    all: rows.map(({ note }) => note),
  };
}

async function lastNumbers(begin: Begin): Promise<ReadonlyMap<number, number>> {
  const { rows } = await begin((tx) =>
    sql<{ writer: number; last: number }>`
      select (data->>'writer')::int as writer, max((data->>'number')::int) as last from ledger.event
      where authority_id = ${authority} and type = 'case.noted' group by 1`.execute(
      tables<Record<string, never>>(tx),
    ),
  );
  return new Map(rows.map(({ writer, last }) => [writer, last]));
}
