import type { Tx } from '#platform/database';
import { soughtOf } from '../fit/sought.ts';
import type { Sought } from '../fit/sought.ts';
import type { FoundAddresses, Searching } from '../found.ts';
import type { RankedHeading } from '../headings/heading.ts';
import { onwards } from '../hit.ts';
import { nothing, presentHits } from '../present-hits.ts';
import type { Token } from '../typed/read-typed.ts';
import { listUnder } from './list-under.ts';
import { numberedUnder } from './numbered-under.ts';
import { readWords } from './read-words.ts';
import { sayCorrected } from './say-corrected.ts';
import { streetsAmong } from './streets-among.ts';

export type Words = {
  readonly edition: number;
  readonly tokens: readonly Token[];
  readonly searching: Searching;
};

/** Addresses whose words and numbers are those that were typed, as far as there are such. */
export async function byWords(tx: Tx, words: Words): Promise<FoundAddresses> {
  const { edition, tokens } = words;
  const { sought, headings: all } = await readWords(tx, edition, soughtOf(tokens));
  const headings = nearlyAsGood(all);
  const [top] = headings;
  if (!top) return nothing;
  const reading = { sought, headings, corrected: sayCorrected(sought, top) };
  if (top.open > 0 || sought.some(isNumber)) {
    const found = await numbered(tx, words, reading);
    if (found.results.length > 0) return found;
  }
  return listed(tx, words, reading);
}

type Read = {
  readonly sought: readonly Sought[];
  readonly headings: readonly RankedHeading[];
  readonly corrected: string | undefined;
};

async function numbered(tx: Tx, { edition, searching }: Words, reading: Read): Promise<FoundAddresses> {
  const { sought, headings, corrected } = reading;
  const { classes = [], after } = searching;
  const found = await numberedUnder(tx, { edition, headings, sought, classes });
  const hits = { ...found, hits: onwards(found.hits, after), ...(corrected !== undefined && { corrected }) };
  return presentHits(tx, edition, { hits, by: 'words', searching });
}

/** All of them, where nothing inside a street or building was asked for, or it is not there. */
async function listed(tx: Tx, { edition, searching }: Words, reading: Read): Promise<FoundAddresses> {
  const { sought, headings, corrected } = reading;
  const { classes = [], live = true, most, after, tongue } = searching;
  const missing = sought.filter(isNumber).reduce((sum, { weight }) => sum + weight, 0);
  const found = await listUnder(tx, { edition, headings, most, after, classes, isLive: live, missing });
  const streets = await streetsAmong(tx, headings, tongue);
  const hits = { ...found, streets, ...(corrected !== undefined && { corrected }) };
  return presentHits(tx, edition, { hits, by: 'words', searching });
}

/** What fits about as well as the best is shown with it. */
const nearly = { match: 0.15, lacks: 0.2 };

/** What lacks half of what was typed has a word in common, and no more. */
function nearlyAsGood(headings: readonly RankedHeading[]): readonly RankedHeading[] {
  const [top] = headings;
  return headings.filter(
    ({ match, lacks, weight }) =>
      top && match >= top.match - nearly.match && lacks <= top.lacks + nearly.lacks && lacks <= weight / 2,
  );
}

/** Whether it says where in a street or building something is. */
function isNumber({ kind }: Sought): boolean {
  return kind !== 'word';
}
