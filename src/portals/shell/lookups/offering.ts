import { noneOfThese, postedCode, typedInstead } from '#capabilities/forms';
import type { LookUpQuestion, Offered } from '#capabilities/forms';
import type { InBoth, Tongue } from '#language';
import type { LookupFound } from './lookup-book.ts';
import { lookupWords } from './lookups.words.ts';

export type SaidFound = Extract<LookupFound, { how: 'said' }>;
/** Why a source offers nothing: it has none, or does not answer. */
type Why = { readonly why: 'none' | 'down'; readonly name: InBoth<string> };

/** How a question of which a source is asked stands before somebody, by what the source says. */
export type Offering =
  | { readonly as: 'list'; readonly offers: readonly Offered[]; readonly found: SaidFound }
  /** A sentence in its place, with which one goes on. */
  | ({ readonly as: 'told' } & Why)
  /** A sentence in its place, and no way on from there as long as it may not be left empty. */
  | ({ readonly as: 'stopped' } & Why)
  /** Typed by hand; with why, where there is something to say. */
  | { readonly as: 'typed'; readonly because: Why | undefined }
  /** Nobody is asked. */
  | { readonly as: 'nothing' };

const whenDown = { manual: 'typed', message: 'told', stop: 'stopped' } as const;

export function offeringOf(question: LookUpQuestion, found: LookupFound): Offering {
  if (found.how === 'absent' || found.how === 'unasked')
    return question.optional ? { as: 'nothing' } : { as: 'typed', because: undefined };
  if (found.how === 'said' && found.said.how === 'list')
    return { as: 'list', offers: found.said.offers, found };
  const why: Why = { why: found.how === 'down' ? 'down' : 'none', name: found.name };
  const way = found.how === 'down' ? whenDown[question['when-down']] : emptyAs(question);
  return way === 'typed' ? { as: way, because: why } : { as: way, ...why };
}

function emptyAs({ or }: LookUpQuestion): 'told' | 'typed' {
  return or === 'none' ? 'told' : 'typed';
}

/** What is to be said where there is no list; `down` is the service's own sentence. */
export function sayOffering(offering: Offering, down: string | undefined, tongue: Tongue): string {
  if (offering.as === 'list' || offering.as === 'nothing') return '';
  const because = offering.as === 'typed' ? offering.because : offering;
  if (!because) return '';
  const words = lookupWords[tongue];
  const name = because.name[tongue];
  const isTyped = offering.as === 'typed';
  if (because.why === 'none') return isTyped ? `${words.none(name)} ${words.typeYourself}` : words.none(name);
  return down ?? (isTyped ? words.down(name) : '');
}

/** One thing that may be chosen, and what it fills in of the answer, by the part. */
export type Way = {
  readonly code: string;
  readonly says: InBoth<string>;
  readonly hint?: InBoth<string> | undefined;
  readonly parts: Readonly<Record<string, string>>;
};

/** All that may be chosen where there are no fields to fill in: what is offered, and what else one may say. */
export function waysOn(question: LookUpQuestion, offering: Offering): readonly Way[] {
  if (offering.as === 'told') return [offering.why === 'none' ? noneWay : onWay];
  if (offering.as !== 'list') return [];
  const others = { none: [noneWay], typed: [typedWay] };
  return [...waysOf(offering.offers), ...(question.or ? others[question.or] : [])];
}

export function waysOf(offers: readonly Offered[]): readonly Way[] {
  return offers.map(({ code, says, hint }) => ({ code, says, hint, parts: { code: postedCode(code) } }));
}

const inBoth = (key: 'noneOfThese' | 'notListed' | 'goOn'): InBoth<string> => ({
  en: lookupWords.en[key],
  cy: lookupWords.cy[key],
});

/** A source's own codes are read before these. */
const noneWay: Way = { code: 'none-of-these', says: inBoth('noneOfThese'), parts: { code: noneOfThese } };
const typedWay: Way = { code: 'not-in-list', says: inBoth('notListed'), parts: { code: typedInstead } };
const onWay: Way = { code: 'go-on', says: inBoth('goOn'), parts: { down: 'yes' } };
