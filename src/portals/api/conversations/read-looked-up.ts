import { meantBy, postedCode } from '#capabilities/forms';
import type { Asking, LookUpQuestion } from '#capabilities/forms';
import { offeringOf, waysOf, waysOn } from '#portals/shell';
import type { Way } from '#portals/shell';
import { clientLookups } from '../asking/client-lookups.ts';
import type { ApiVisit } from '../kit.ts';
import type { Held } from './held.ts';
import type { Parts } from './left-typed.ts';
import { lookingAt } from './looking-at.ts';

/** What was said of what a source offers: parts of the answer, or that it says none of it, or more than one thing. */
export type LookedUp = { readonly parts: Parts } | 'unclear';

type Wanted = {
  readonly question: LookUpQuestion;
  readonly given: string;
  /** Which of a list it is asked about. */
  readonly item: Asking['item'];
};
type Place = Omit<Wanted, 'given'>;

/** By the code of an option. One that was offered in the last hours still stands; whether one was offered at all is seen when it is read. */
export async function chosenOf(visit: ApiVisit, held: Held, { given, ...place }: Wanted): Promise<LookedUp> {
  const isCode = ({ code }: Way) => code === given;
  if ((await waysBefore(visit, held, place)).some(isCode)) return { parts: { code: postedCode(given) } };
  const { ways } = await waysNow(visit, held, place);
  return { parts: ways.find(isCode)?.parts ?? { code: postedCode(given) } };
}

/** In words: those of an option in either language, else what is typed where there is nothing to choose from. */
export async function saidOf(visit: ApiVisit, held: Held, { given, ...place }: Wanted): Promise<LookedUp> {
  const before = meantIn(await waysBefore(visit, held, place), given);
  if (before.length === 1) return { parts: before[0]?.parts ?? {} };
  const { ways, offering } = await waysNow(visit, held, place);
  const [meant, ...others] = meantIn(ways, given);
  if (others.length > 0) return 'unclear';
  if (meant) return { parts: meant.parts };
  if (given.trim() === '') return { parts: {} };
  if (offering.as === 'told') return 'unclear';
  return { parts: offering.as === 'list' ? { code: postedCode(given) } : { typed: given } };
}

function meantIn(ways: readonly Way[], given: string): readonly Way[] {
  const choices = ways.map((way) => ({ code: way.code, says: Object.values(way.says), way }));
  return meantBy(choices, given).map(({ way }) => way);
}

async function waysBefore(visit: ApiVisit, held: Held, { question, item }: Place) {
  const before = await clientLookups(visit).offered(question, lookingAt(held.draft, item));
  const offers = before.flatMap(({ said }) => (said.how === 'list' ? said.offers : []));
  // The latest list is the first, and has the words that hold.
  const byCode = Map.groupBy(offers, ({ code }) => code);
  return waysOf([...byCode.values()].flatMap(([latest]) => latest ?? []));
}

async function waysNow(visit: ApiVisit, held: Held, { question, item }: Place) {
  const offering = offeringOf(
    question,
    await clientLookups(visit).look(question, lookingAt(held.draft, item)),
  );
  return { offering, ways: waysOn(question, offering) };
}
