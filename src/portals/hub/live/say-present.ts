import { presentOn } from '#capabilities/cases';
import type { Present } from '#capabilities/cases';
import { nameOfficers } from '#capabilities/identity';
import type { Tongue, Uuid } from '#language';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { liveWords } from './live.words.ts';

/** Who else is at each of these cases, which the officer may see, as a sentence: `long` on the case's own page. */
export async function sayPresent(
  visit: HubVisit,
  cases: readonly Uuid[],
  how: 'long' | 'short',
): Promise<ReadonlyMap<Uuid, string>> {
  const { tx, now, tongue } = visit;
  const me = officerIn(visit).id;
  const present = (await presentOn(tx, { cases, now })).filter(({ officer }) => officer !== me);
  if (present.length === 0) return new Map();
  const names = await nameOfficers(tx, [...new Set(present.map(({ officer }) => officer))]);
  const byCase = Map.groupBy(present, (one) => one.case);
  return new Map([...byCase].map(([id, there]) => [id, sentence(there, names, { tongue, how })]));
}

// Commas alone in Welsh: `a` or `ac` depends on the name that follows.
const lists = { en: new Intl.ListFormat('en-GB'), cy: new Intl.ListFormat('cy-GB', { type: 'unit' }) };

function sentence(
  there: readonly Present[],
  names: ReadonlyMap<Uuid, string>,
  { tongue, how }: { readonly tongue: Tongue; readonly how: 'long' | 'short' },
): string {
  const words = liveWords[tongue];
  const said = (isWriting: boolean, say: (names: string, count: number) => string): string => {
    const some = there
      .filter((one) => one.isWriting === isWriting)
      .map(({ officer }) => names.get(officer) ?? '');
    return some.length === 0 ? '' : say(lists[tongue].format(some.toSorted()), some.length);
  };
  return [said(true, words.writing), said(false, how === 'long' ? words.looking : words.atLook)]
    .filter((one) => one !== '')
    .join('. ');
}
