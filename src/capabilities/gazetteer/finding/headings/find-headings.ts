import { together } from '#platform/database';
import type { Tx } from '#platform/database';
import type { SoughtWord } from '../fit/sought.ts';
import { gather } from './gather.ts';
import type { Candidate, Gathered } from './gather.ts';
import { rank, readHeadings } from './heading.ts';
import type { RankedHeading } from './heading.ts';
import { allMet, wordsBeginning, wordsMet } from './words-met.ts';
import type { Met, MetWord } from './words-met.ts';

/** Headings that are looked at as they are written; more than these fit equally only where too little was typed. */
const mostRead = 200;

export type FoundHeadings = {
  readonly headings: readonly RankedHeading[];
  /** Words that the gazetteer has not, in no form. */
  readonly unknown: readonly SoughtWord[];
};

/** The headings that fit some words best. */
export async function findHeadings(
  tx: Tx,
  edition: number,
  words: readonly SoughtWord[],
): Promise<FoundHeadings> {
  const telling = tellingOf(words);
  const known = await lookUp(tx, edition, telling);
  const ids = (await candidatesFor(tx, edition, known)).map(({ heading }) => heading);
  return {
    headings: rank(await readHeadings(tx, edition, ids), words),
    unknown: known.flatMap(({ word, met }) => (met.length === 0 ? [word] : [])),
  };
}

/** `the` leads nowhere beside `avenue`, nor does a letter beside a whole word. */
function tellingOf(words: readonly SoughtWord[]): readonly SoughtWord[] {
  const telling = words.filter(({ weight }) => weight >= 0.3);
  const whole = telling.filter(({ text, asBeginning }) => asBeginning === 0 || !isShort(text));
  if (whole.length > 0) return whole;
  return telling.length > 0 ? telling : words;
}

/** What begins with fewer letters is written down by its beginning. */
const isShort = (text: string): boolean => text.length < 3;

type Known = { readonly word: SoughtWord; readonly met: readonly (MetWord & { readonly fit: number })[] };

async function lookUp(tx: Tx, edition: number, words: readonly SoughtWord[]): Promise<Known[]> {
  const begun = words.filter(({ asBeginning }) => asBeginning > 0).map(({ text }) => text);
  const [short, long] = [begun.filter(isShort), begun.filter((text) => !isShort(text))];
  const exact = new Set([
    ...words.flatMap(({ fits }) => [...fits.keys()]),
    ...short.map((text) => `*${text}`),
  ]);
  const found = await together(
    wordsMet(tx, edition, [...exact]),
    ...long.map(async (text) => wordsBeginning(tx, edition, text)),
  );
  const all = new Map(found.flat().map((one) => [one.word, one]));
  return words.map((word) => ({ word, met: [...all.values()].flatMap((one) => fitting(word, one)) }));
}

function fitting(word: SoughtWord, one: MetWord): (MetWord & { fit: number })[] {
  const { text, fits, asBeginning } = word;
  const isBegun = asBeginning > 0 && (one.word.startsWith(text) || one.word === `*${text}`);
  const fit = fits.get(one.word) ?? (isBegun ? asBeginning : 0);
  return fit > 0 ? [{ ...one, fit }] : [];
}

/**
 * Common words are read only where the rarer ones lead to more headings than can be looked at one by one: those are held
 * against every word afterwards.
 */
async function candidatesFor(
  tx: Tx,
  edition: number,
  known: readonly Known[],
): Promise<readonly Candidate[]> {
  const rare = known.filter(({ met }) => met.every((one) => one.met !== undefined));
  const first = gather(gathered(rare, new Map()), mostRead);
  if (rare.length === known.length || (first.candidates.length > 0 && !first.isCut)) return first.candidates;
  const missing = known.flatMap(({ met }) => met.filter((one) => one.met === undefined));
  const more = await allMet(
    tx,
    edition,
    missing.map(({ word }) => word),
  );
  return gather(gathered(known, more), mostRead).candidates;
}

function gathered(known: readonly Known[], more: ReadonlyMap<string, readonly Met[]>): Gathered[] {
  return known.map(({ word: { weight }, met }) => ({
    weight,
    words: met.map(({ word, fit, met: numbers }) => ({ fit, met: numbers ?? more.get(word) ?? [] })),
  }));
}
