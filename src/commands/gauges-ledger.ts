import { remembered } from '#platform/clock';
import { sql, tables, transaction } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Metrics, Reading } from '#platform/metrics';
import type { Installation } from './installation.ts';

type Follower = {
  readonly follower: string;
  readonly behind: number;
  readonly behind_since: Temporal.Instant | null;
  readonly set_aside: number;
};
type Book = { readonly book: string; readonly unsealed_since: Temporal.Instant | null };
type Watched = {
  readonly council: string;
  readonly followers: readonly Follower[];
  readonly books: readonly Book[];
  readonly emergencies: number;
};

/** How far those who follow the ledger are behind, what they set aside, what waits for its seal, and who came in an emergency. */
export function ledgerGauges(metrics: Metrics, installation: Installation): void {
  const { clock } = installation;
  const read = remembered<readonly Watched[]>({ clock, forSeconds: 5, first: [] }, async () =>
    watched(installation),
  );
  const gauge = (name: string, help: string, of: (one: Watched) => readonly Reading[]) =>
    metrics.gauge(name, help, async () => (await read()).flatMap(of));
  const age = (since: Temporal.Instant | null) =>
    since ? Math.max(0, since.until(clock.now()).total('seconds')) : 0;
  const ofFollowers = (name: string, help: string, value: (one: Follower) => number) =>
    gauge(name, help, ({ council, followers }) =>
      followers.map((one) => ({ labels: { council, follower: one.follower }, value: value(one) })),
    );
  ofFollowers(
    'moothall_follower_behind_events',
    'Events that a follower has not handled yet, counted to 10,000',
    ({ behind }) => behind,
  );
  ofFollowers(
    'moothall_follower_behind_seconds',
    'Age of the first event that a follower has not handled',
    (one) => age(one.behind_since),
  );
  ofFollowers(
    'moothall_set_aside_events',
    'Events that failed too often and wait for a mended version',
    (one) => one.set_aside,
  );
  gauge('moothall_unsealed_seconds', 'Age of the oldest row that has no seal', ({ council, books }) =>
    books.map(({ book, unsealed_since: since }) => ({ labels: { council, book }, value: age(since) })),
  );
  gauge(
    'moothall_emergency_sign_ins',
    'Sign-ins by an emergency code within a day',
    ({ council, emergencies: value }) => [{ labels: { council }, value }],
  );
}

async function watched({ database, councils, clock, log }: Installation): Promise<readonly Watched[]> {
  const since = clock.now().subtract({ hours: 24 });
  const all = councils.map(async ({ council, authority }) =>
    transaction(database, authority, async (tx) => ({
      council: council.slug,
      ...(await ofCouncil(tx, since)),
    })),
  );
  return Promise.all(all).catch((error: unknown) => {
    log.warn({ err: error }, 'the figures of the ledger could not be read');
    return [];
  });
}

async function ofCouncil(tx: Tx, since: Temporal.Instant): Promise<Omit<Watched, 'council'>> {
  const db = tables<Record<string, never>>(tx);
  const followers = await sql<Follower>`
    select follower, behind, behind_since, set_aside from ledger.shared_follower
    where authority_id = ${tx.authority}`.execute(db);
  const books = await sql<Book>`
    select book, unsealed_since from ledger.shared_unsealed where authority_id = ${tx.authority}`.execute(db);
  const times = await sql<{ times: number }>`
    select ledger.shared_times('officer.emergency-entered', ${since}) as times`.execute(db);
  return { followers: followers.rows, books: books.rows, emergencies: times.rows[0]?.times ?? 0 };
}
