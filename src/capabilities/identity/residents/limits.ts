import type { Tx } from '#platform/database';
import { countAttempt } from '#platform/http';

/** How long a code lasts, and how many wrong tries end it. */
export const goodForMinutes = 10;
export const triesOfACode = 5;

/**
 * The nearest is asked first, and what it refuses is not counted against the rest: so one browser or network that asks or
 * guesses for somebody else's mailbox comes to its own end long before the mailbox comes to the mailbox's.
 *
 * A million codes. Each network has 20 tries a day at a mailbox and all of them together 40; and one for each code, of which
 * there are 30 a day. Whoever has many networks, and asks and guesses all day for a year, gets into a given account with a
 * chance of one in forty; from one network it is one in eighty.
 */
export const limits = {
  codes: {
    ofSession: { anHour: 10 },
    ofNetwork: { anHour: 200 },
    ofMailboxByNetwork: { anHour: 5, aDay: 15 },
    ofMailbox: { anHour: 20, aDay: 30 },
  },
  tries: { ofMailboxByNetwork: { anHour: 10, aDay: 20 }, ofMailbox: { anHour: 30, aDay: 40 } },
} as const;

/** Where an attempt comes from and what it is about; keyed digests, which say nothing of anybody. */
export type Attempt = {
  readonly mailbox: string;
  /** The network of the request, where it is known: one bucket for all others. */
  readonly network: string | undefined;
};

type Most = { readonly anHour: number; readonly aDay?: number };
type Over = { readonly window: 'hour' | 'day'; readonly count: number; readonly most: number };

const hour = 60;
const day = 24 * hour;

/** Counts a code that is asked for, and says whether it is too many. Windows are whole hours and days: a limit never outlasts its own. */
export async function isTooManyCodes(
  tx: Tx,
  { mailbox, network = 'unknown', session }: Attempt & { readonly session: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const { codes } = limits;
  for (const [name, most] of [
    [`code asked ${session}`, codes.ofSession],
    [`code asked ${mailbox} from ${network}`, codes.ofMailboxByNetwork],
    ...(network === 'unknown' ? [] : [[`code asked from ${network}`, codes.ofNetwork] as const]),
    [`code asked ${mailbox}`, codes.ofMailbox],
  ] as const)
    if (await over(tx, { name, most }, now)) return true;
  return false;
}

export type TooManyTries = {
  readonly code: 'identity.too-many-tries' | 'identity.too-many-tries-today';
  /** The one that went over: later ones are not news. */
  readonly first: boolean;
};

/** Counts a try at a code of a mailbox, and says whether it is one too many. */
export async function tooManyTries(
  tx: Tx,
  { mailbox, network = 'unknown' }: Attempt,
  now: Temporal.Instant,
): Promise<TooManyTries | undefined> {
  const { tries } = limits;
  for (const [name, most] of [
    [`code tried ${mailbox} from ${network}`, tries.ofMailboxByNetwork],
    [`code tried ${mailbox}`, tries.ofMailbox],
  ] as const) {
    const found = await over(tx, { name, most }, now);
    if (found)
      return {
        code: found.window === 'hour' ? 'identity.too-many-tries' : 'identity.too-many-tries-today',
        first: found.count === found.most + 1,
      };
  }
  return undefined;
}

async function over(
  tx: Tx,
  { name, most }: { readonly name: string; readonly most: Most },
  now: Temporal.Instant,
): Promise<Over | undefined> {
  const anHour = await countAttempt(tx, { name, minutes: hour }, now);
  if (anHour > most.anHour) return { window: 'hour', count: anHour, most: most.anHour };
  if (most.aDay === undefined) return undefined;
  const aDay = await countAttempt(tx, { name: `${name} today`, minutes: day }, now);
  return aDay > most.aDay ? { window: 'day', count: aDay, most: most.aDay } : undefined;
}
