import { together } from '#platform/database';
import type { Tx } from '#platform/database';
import { padded } from '../../words/search-words.ts';
import { fitLine } from '../fit/fit-line.ts';
import { lineFacts } from '../fit/line-facts.ts';
import type { Sought, SoughtNumber } from '../fit/sought.ts';
import { statusOf } from '../best-lines.ts';
import type { RankedHeading } from '../headings/heading.ts';
import { hitOf, onePerProperty } from '../hit.ts';
import type { Hits } from '../hit.ts';
import { beyond, linesAround, linesUnder } from '../lines-under.ts';
import type { LineUnder, Stretch } from '../lines-under.ts';
import { sayPlace } from '../place-in-list.ts';

export type Numbered = {
  readonly edition: number;
  readonly headings: readonly RankedHeading[];
  readonly sought: readonly Sought[];
  readonly classes: readonly string[];
};

/** Lines that are held against what was typed, of all headings together: a few of each, or all flats of one house. */
const mostLines = 900;
const [leastOfEach, mostOfEach] = [6, 300];

/** What fits about as well as the best is shown with it. */
const nearly = { match: 0.15, lacks: 0.2 };

/** The addresses under some headings that have the numbers, the flat or the floor that were asked for, the best first. */
export async function numberedUnder(tx: Tx, asked: Numbered): Promise<Hits> {
  const { edition, headings, sought, classes } = asked;
  const numbers = sought.filter((one) => one.kind === 'number');
  const stretches = headings.flatMap((heading, of) => stretchesOf(heading, { of, numbers, sought }));
  const most = Math.min(
    mostOfEach,
    Math.max(leastOfEach, Math.floor(mostLines / Math.max(1, stretches.length))),
  );
  const streets = headings.flatMap(({ kind, usrn }, of) => (kind === 'street' ? [{ of, usrn }] : []));
  const [within, around] = await together(
    linesUnder(tx, edition, { stretches, filter: { classes, most } }),
    linesAround(
      tx,
      edition,
      streets.flatMap((street) => numbers.map(({ number }) => ({ ...street, number }))),
    ),
  );
  return ranked([...within, ...around], asked);
}

type Wanted = {
  readonly of: number;
  readonly numbers: readonly SoughtNumber[];
  readonly sought: readonly Sought[];
};

function stretchesOf({ kind, usrn, starts }: RankedHeading, { of, numbers, sought }: Wanted): Stretch[] {
  const all = { of, usrn, after: 0, standings: '1638' };
  const whole = { ...all, from: starts, to: starts + beyond };
  const keys = numbers.map(keyOf);
  if (keys.length === 0) return [{ ...whole, has: partWord(sought) }];
  if (kind === 'name') return keys.map((has) => ({ ...whole, has }));
  const isFlatAlone = numbers.every(({ isOfUnit }) => isOfUnit);
  return [
    ...keys.flatMap((key) => {
      const others = keys.filter((other) => other !== key);
      return ['', ...others].map((has) => ({ ...all, from: key, to: key + beyond, has }));
    }),
    ...(isFlatAlone ? keys.map((has) => ({ ...whole, has })) : []),
  ];
}

/** As numbers stand in keys; the letter of one may be a flat's. */
function keyOf({ number }: SoughtNumber): string {
  return padded(String(number));
}

function partWord(sought: readonly Sought[]): string {
  const words = sought.flatMap((one) => (one.kind === 'word' && one.isOfPart ? [one.text] : []));
  return words.toSorted((one, other) => other.length - one.length)[0] ?? '';
}

function ranked(lines: readonly LineUnder[], { headings, sought }: Numbered): Hits {
  const fits = lines
    .map((line) => ({ line, ...fitLine(sought, lineFacts(line), statusOf(line.logical_status)) }))
    .filter(({ isAsked }) => isAsked);
  const match = Math.max(0, ...fits.map((fit) => fit.match));
  const lacks = Math.min(Infinity, ...fits.map((fit) => fit.lacks));
  const close = fits
    .filter((fit) => fit.match >= match - nearly.match && fit.lacks <= lacks + nearly.lacks)
    .toSorted((one, other) => other.match - one.match || inOrder(one.line, other.line));
  const hits = close.map((fit) =>
    hitOf(
      fit.line,
      fit.match,
      sayPlace({ ...fit.line, list: headings[fit.line.of]?.id ?? 0, key: fit.line.sort }),
    ),
  );
  const once = onePerProperty(hits);
  return { hits: once, total: { count: once.length, more: lines.length >= mostLines } };
}

/** Headings in their order, in each houses and flats. */
function inOrder(one: LineUnder, other: LineUnder): number {
  if (one.of !== other.of) return one.of - other.of;
  if (one.sort !== other.sort) return one.sort < other.sort ? -1 : 1;
  return one.uprn - other.uprn;
}
