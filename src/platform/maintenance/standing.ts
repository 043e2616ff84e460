import type { AuthorityId } from '#language';
import { remembered } from '#platform/clock';
import type { Clock } from '#platform/clock';
import { transaction } from '#platform/database';
import type { Database } from '#platform/database';
import { stageOf } from './closure.ts';
import type { Closure } from './closure.ts';
import { closureIn } from './closure-file.ts';
import { closureOf } from './keep-closure.ts';

/** How a council's portals stand just now. */
export type Standing = {
  readonly closure: Closure | undefined;
  /** How long the oldest email has waited, when that is too long; nothing while emails are sent at once. */
  readonly mailLateMinutes: number | undefined;
};

export const open: Standing = { closure: undefined, mailLateMinutes: undefined };

export type StandingOf = (authority: AuthorityId) => Promise<Standing>;

export type Watched = {
  readonly database: Database;
  readonly clock: Clock;
  /** A file that closes while it is there. */
  readonly file: string | undefined;
  /** The council's name, as a file may have it. */
  readonly slugOf: (authority: AuthorityId) => string | undefined;
  readonly lateMail: () => Promise<number | undefined>;
};

/**
 * Reads how each council stands at most every two seconds, when somebody asks; between that nobody waits. What cannot be
 * read stays as it was: a database that goes away opens nothing and closes nothing.
 */
export function openStandings({ database, clock, file, slugOf, lateMail }: Watched): StandingOf {
  const known = new Map<AuthorityId, () => Promise<Closure | undefined>>();
  const filed = remembered({ clock, forSeconds: 2, first: undefined }, async () => file && closureIn(file));
  const late = remembered({ clock, forSeconds: 15, first: undefined }, lateMail);
  const kept = (authority: AuthorityId) =>
    known.getOrInsertComputed(authority, () =>
      remembered({ clock, forSeconds: 2, first: undefined }, async () =>
        transaction(database, authority, closureOf),
      ),
    );
  return async (authority) => {
    const inFile = await filed();
    const isMeant = inFile && (inFile.councils?.includes(slugOf(authority) ?? '') ?? true);
    const closure = isMeant ? inFile : await kept(authority)();
    const isOver = closure && stageOf(closure, clock.now()) === 'over';
    return { closure: isOver ? undefined : closure, mailLateMinutes: await late() };
  };
}
