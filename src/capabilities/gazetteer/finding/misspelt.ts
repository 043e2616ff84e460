import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';
import { differingLetters, lettersOf, slipsAllowed, slipsBetween } from '../words/slips.ts';
import { partWords } from '../words/unit-words.ts';
import { asPart, quality, withFits } from './fit/sought.ts';
import type { SoughtWord } from './fit/sought.ts';

/** The same words, each with those that somebody may have meant by it: of the gazetteer's, and `floor`, `flat`. */
export async function withSpellings(
  tx: Tx,
  edition: number,
  words: readonly SoughtWord[],
): Promise<SoughtWord[]> {
  const known = await readSpellings(tx, edition, words);
  return words.map((word) => {
    const parts = near(word.text, partWords);
    const found = known.flatMap(({ letters, words: some }) =>
      Math.abs(letters - word.text.length) <= slipsAllowed(word.text.length)
        ? near(word.text, some.split(' '))
        : [],
    );
    const meant = withFits(word, [...parts, ...found]);
    return parts.length > 0 ? asPart(meant) : meant;
  });
}

type Spelling = { readonly letters: number; readonly words: string };

/** Words of about the same length. */
async function readSpellings(tx: Tx, edition: number, words: readonly SoughtWord[]): Promise<Spelling[]> {
  const lengths = new Set(words.flatMap(({ text }) => lengthsNear(text.length)));
  const { rows } = await sql<Spelling>`
    select letters, words from gazetteer.spelling
    where authority_id = ${tx.authority} and edition = ${edition} and letters = any(${[...lengths]}::smallint[])`.execute(
    tables<GazetteerTables>(tx),
  );
  return rows;
}

function lengthsNear(letters: number): number[] {
  const slips = slipsAllowed(letters);
  return slips === 0 ? [] : Array.from({ length: 2 * slips + 1 }, (_, at) => letters - slips + at);
}

/** Those of some words that somebody may have meant, and how well each does. */
export function near(text: string, words: readonly string[]): (readonly [string, number])[] {
  const most = slipsAllowed(text.length);
  if (most === 0) return [];
  const own = lettersOf(text);
  return words.flatMap((word) => {
    if (Math.abs(word.length - text.length) > most) return [];
    if (differingLetters(lettersOf(word), own) > 2 * most) return [];
    const slips = slipsBetween(text, word, most);
    if (slips === 0 || slips > most) return [];
    return [[word, slips === 1 ? quality.oneSlip : quality.twoSlips] as const];
  });
}
