import { inWords } from '../../in-words.ts';
import { quality } from '../fit/sought.ts';
import type { Sought, SoughtWord } from '../fit/sought.ts';
import type { Heading } from '../headings/heading.ts';

/** What was looked for, as a person would type it, where that is not what was typed. */
export function sayCorrected(sought: readonly Sought[], { name, place }: Heading): string | undefined {
  const words = [...name.split(' '), ...place.split(' ')];
  const meant = sought.map((one) => (one.kind === 'word' ? meantBy(one, words) : textOf(one)));
  const isAsTyped = sought.every((one, at) => one.kind !== 'word' || one.text === meant[at]);
  return isAsTyped ? undefined : inWords(meant.join(' '));
}

/** The word of the gazetteer in place of one that was misspelt; one that was only written short stays as it is. */
function meantBy({ text, fits }: SoughtWord, words: readonly string[]): string {
  const [best] = words
    .flatMap((word) => ((fits.get(word) ?? 0) > 0 ? [{ word, fit: fits.get(word) ?? 0 }] : []))
    .toSorted((one, other) => other.fit - one.fit);
  return best && best.fit <= quality.oneSlip ? best.word : text;
}

function textOf(one: Exclude<Sought, SoughtWord>): string {
  return one.kind === 'number' ? one.text : (one.forms[0] ?? '');
}
