import type { Tx } from '#platform/database';
import { statusOf } from '../best-lines.ts';
import { fitLine } from '../fit/fit-line.ts';
import { lineFacts } from '../fit/line-facts.ts';
import { withFits } from '../fit/sought.ts';
import type { Sought } from '../fit/sought.ts';
import { near } from '../misspelt.ts';
import { hitOf, noHits, onePerProperty, onwards, totalOf } from '../hit.ts';
import type { Hits } from '../hit.ts';
import { sayPlace } from '../place-in-list.ts';
import { linesAt } from './list-postcode.ts';
import type { AtPostcode } from './list-postcode.ts';

/** A postcode has fewer than a hundred properties, in two languages and under other names. */
const mostLines = 600;

/** What fits about as well as the best is shown with it. */
const nearly = { match: 0.15, lacks: 0.2 };

/** The addresses of a whole postcode that fit what was typed besides, the best first; all of them where none does. */
export async function withinPostcode(
  tx: Tx,
  at: AtPostcode,
  { sought, after }: { readonly sought: readonly Sought[]; readonly after: string | undefined },
): Promise<Hits> {
  const lines = await linesAt(tx, at, { most: mostLines, after: undefined });
  if (lines.length === 0) return noHits;
  const facts = lines.map(lineFacts);
  const spelt = withSpellingsOf(sought, [...new Set(facts.flatMap(({ words }) => words))]);
  const fits = lines.map((line, index) => {
    const fact = facts[index] ?? lineFacts(line);
    return { line, index, ...fitLine(spelt, fact, statusOf(line.logical_status)) };
  });
  const lacks = Math.min(...fits.map((fit) => fit.lacks));
  const match = Math.max(...fits.map((fit) => fit.match));
  const close = fits
    .filter((fit) => fit.lacks <= lacks + nearly.lacks && fit.match >= match - nearly.match)
    .toSorted((one, other) => other.match - one.match || one.index - other.index);
  const place = (fit: (typeof close)[number]) => sayPlace({ ...fit.line, list: 0, key: fit.line.sort });
  const hits = onePerProperty(close.map((fit) => hitOf(fit.line, fit.match, place(fit))));
  return { hits: onwards(hits, after), total: totalOf(hits.length) };
}

/** Few words stand in one postcode, so that each may be meant by a word that is like it. */
function withSpellingsOf(sought: readonly Sought[], words: readonly string[]): Sought[] {
  const spelt = words.filter((word) => !/\d/.test(word));
  return sought.map((one) => (one.kind === 'word' ? withFits(one, near(one.text, spelt)) : one));
}
