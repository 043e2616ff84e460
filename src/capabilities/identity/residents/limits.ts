import type { Tx } from '#platform/database';
import { countAttempt } from '#platform/http';

/** How long a code lasts, and how many wrong tries end it. */
export const goodForMinutes = 10;
export const triesOfACode = 5;

export const codesAnHour = { mailbox: 5, session: 10 };

/**
 * A million codes, 30 tries a day: one who asks and guesses every day for a year gets into a given account with a
 * chance of one in ninety. By the hour alone it would be one in eleven.
 */
export const triesOfAMailbox = { anHour: 10, aDay: 30 };

const hour = 60;
const day = 24 * hour;

/** Counts a code that is asked for, and says whether it is too many. Windows are whole hours: a limit never outlasts its own. */
export async function isTooManyCodes(
  tx: Tx,
  { mailbox, session }: { readonly mailbox: string; readonly session: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const ofMailbox = await countAttempt(tx, { name: `code asked ${mailbox}`, minutes: hour }, now);
  const ofSession = await countAttempt(tx, { name: `code asked ${session}`, minutes: hour }, now);
  return ofMailbox > codesAnHour.mailbox || ofSession > codesAnHour.session;
}

export type TooManyTries = {
  readonly code: 'identity.too-many-tries' | 'identity.too-many-tries-today';
  /** The one that went over: later ones are not news. */
  readonly first: boolean;
};

/** Counts a try at a code of a mailbox, and says whether it is one too many. */
export async function tooManyTries(
  tx: Tx,
  mailbox: string,
  now: Temporal.Instant,
): Promise<TooManyTries | undefined> {
  const anHour = await countAttempt(tx, { name: `code tried ${mailbox}`, minutes: hour }, now);
  if (anHour > triesOfAMailbox.anHour)
    return { code: 'identity.too-many-tries', first: anHour === triesOfAMailbox.anHour + 1 };
  const aDay = await countAttempt(tx, { name: `code tried today ${mailbox}`, minutes: day }, now);
  if (aDay > triesOfAMailbox.aDay)
    return { code: 'identity.too-many-tries-today', first: aDay === triesOfAMailbox.aDay + 1 };
  return undefined;
}
