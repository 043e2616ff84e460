import { findHolding, registerKey, registerPage } from '#capabilities/holdings';
import type { Holding, RegisterKey } from '#capabilities/holdings';
import { londonDay, parseReference, plainWords } from '#language';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { sightFor } from '../sight.ts';
import { listAsked } from './register-query.ts';
import type { RegisterQuery } from './register-query.ts';
import type { Register } from './registers-for.ts';

export type RegisterLines = {
  readonly found: readonly Holding[];
  /** Where to go on; nothing when this is all. */
  readonly next: RegisterKey | undefined;
};

const mostShown = 50;
const mostRead = 200;
const mostRounds = 10;

/**
 * A list of a register. Words are looked for in its own order until the page is full, in ten reads at most and some 2,000 holdings, so that a
 * rare name in a long register stays affordable; `next` goes on from there. A reference is found at once, in whichever list it stands.
 */
export async function linesOfRegister(
  visit: HubVisit,
  register: Register,
  query: RegisterQuery,
): Promise<RegisterLines> {
  const named = await namedIn(visit, register, query);
  if (named) return { found: [named], next: undefined };
  const read = readerOf(visit, register, query);
  const found: Holding[] = [];
  let { after }: { after?: RegisterKey | undefined } = query;
  for (let round = 0; round < mostRounds; round += 1) {
    const size = round === 0 ? mostShown + 1 : mostRead;
    const { all, passing } = await read(after, size);
    found.push(...passing);
    if (found.length > mostShown)
      return { found: found.slice(0, mostShown), next: keyOf(found[mostShown - 1], query) };
    if (all.length < size) return { found, next: undefined };
    after = keyOf(all.at(-1), query);
  }
  return { found, next: after };
}

/** The holding whose reference was typed, in whichever list of the register it stands. */
async function namedIn(visit: HubVisit, register: Register, { q }: Pick<RegisterQuery, 'q'>) {
  const reference = parseReference(q);
  const named = reference && (await findHolding(visit.tx, sightFor(officerIn(visit)), reference));
  return named?.service === register.service && named.kind === register.kind ? named : undefined;
}

/** A thousand at a time, so that a file of many is read by its key. */
const mostAtOnce = 1_000;

/** All of a list of a register, or of those in it that have some words, in its order. */
export async function* allOfRegister(
  visit: HubVisit,
  register: Register,
  query: Pick<RegisterQuery, 'list' | 'q'>,
): AsyncGenerator<readonly Holding[], void> {
  const named = await namedIn(visit, register, query);
  if (named) yield [named];
  else yield* inOrder(readerOf(visit, register, query), query);
}

async function* inOrder(
  read: ReturnType<typeof readerOf>,
  { list }: Pick<RegisterQuery, 'list'>,
): AsyncGenerator<readonly Holding[], void> {
  let after: RegisterKey | undefined;
  let size = mostAtOnce;
  while (size === mostAtOnce) {
    const { all, passing } = await read(after, mostAtOnce);
    yield passing;
    after = keyOf(all.at(-1), { list });
    size = all.length;
  }
}

function readerOf(
  visit: HubVisit,
  { service, kind }: Register,
  { list, q }: Pick<RegisterQuery, 'list' | 'q'>,
) {
  const asked = { service, kind, ...listAsked(list, londonDay(visit.now)) };
  const sight = sightFor(officerIn(visit));
  const wanted = plainWords(q);
  return async (after: RegisterKey | undefined, most: number) => {
    const all = await registerPage(visit.tx, sight, { ...asked, after, most });
    return { all, passing: all.filter((held) => hasWords(held, wanted)) };
  };
}

function keyOf(held: Holding | undefined, { list }: Pick<RegisterQuery, 'list'>): RegisterKey | undefined {
  return held && registerKey(held, list === 'soon' ? 'held' : list);
}

/** Every word stands in what is known of it: whose, where, what is written on it; with or without its gaps. */
function hasWords(
  { holder, place, details, conditions, broughtAs }: Holding,
  wanted: readonly string[],
): boolean {
  if (wanted.length === 0) return true;
  const known = [
    holder?.name,
    holder?.email,
    holder?.telephone,
    place,
    conditions,
    broughtAs,
    JSON.stringify(details),
  ];
  const words = plainWords(known.join(' '));
  const whole = `${words.join(' ')} ${words.join('')}`;
  return wanted.every((word) => whole.includes(word));
}
