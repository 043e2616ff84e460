import { uprn } from '#language';
import type { Uprn } from '#language';
import { together } from '#platform/database';
import type { Tx } from '#platform/database';
import { liveEdition } from '../editions/editions.ts';
import { uprnsKnownBy } from './addresses-by-reference.ts';
import { bestLines } from './best-lines.ts';
import { streetNumbered } from './by-number.ts';
import { listPostcode } from './by-postcode/list-postcode.ts';
import { withinPostcode } from './by-postcode/within-postcode.ts';
import { byWords } from './by-words/by-words.ts';
import { listUnder } from './by-words/list-under.ts';
import { streetsAmong } from './by-words/streets-among.ts';
import { soughtOf } from './fit/sought.ts';
import type { FoundAddresses, FoundBy, Searching } from './found.ts';
import type { Hits } from './hit.ts';
import { nothing, presentHits, presentProperties } from './present-hits.ts';
import { readTyped } from './typed/read-typed.ts';
import type { Typed } from './typed/read-typed.ts';

/**
 * Addresses for whatever a person typed: a postcode or its beginning, a UPRN or USRN, another system's key, or words and
 * numbers in any order, written short, misspelt or broken off. The best first, at most `most` of them.
 */
export async function searchAddresses(tx: Tx, searching: Searching): Promise<FoundAddresses> {
  const edition = await liveEdition(tx);
  if (edition === undefined) return nothing;
  const asked = { edition, searching, typed: readTyped(searching.typed) };
  // Most of what reads as a postcode is no key: both are asked for at once.
  const [keyed, coded] = await together(byKey(tx, asked), byPostcode(tx, asked));
  const ways = [() => keyed, () => byStreetNumber(tx, asked), () => coded, () => byWhatIsSaid(tx, asked)];
  for (const way of ways) {
    const found = await way();
    if (found && (found.results.length > 0 || found.streets.length > 0)) return found;
  }
  return nothing;
}

type Asked = { readonly edition: number; readonly searching: Searching; readonly typed: Typed };

/** A UPRN, or a key of the council tax's or another system's. */
async function byKey(tx: Tx, { edition, typed, searching }: Asked): Promise<FoundAddresses | undefined> {
  const { number, key } = typed;
  if (key === '') return undefined;
  const { tongue } = searching;
  const [numbered, known] = await together(
    bestLines(tx, { edition, uprns: uprnsIn(number), tongue }),
    uprnsKnownBy(tx, edition, { key }),
  );
  if (numbered.length > 0) return presentProperties(tx, edition, { shown: numbered, by: 'uprn', searching });
  const shown = await bestLines(tx, { edition, uprns: known, tongue });
  return presentProperties(tx, edition, { shown, by: 'reference', searching });
}

function uprnsIn(number: number | undefined): readonly Uprn[] {
  const { success, data } = uprn.safeParse(number);
  return success ? [data] : [];
}

async function byStreetNumber(tx: Tx, asked: Asked): Promise<FoundAddresses | undefined> {
  const { edition, typed, searching } = asked;
  if (typed.number === undefined) return undefined;
  const headings = await streetNumbered(tx, edition, typed.number);
  if (headings.length === 0) return undefined;
  const { most, after, classes = [], live = true, tongue } = searching;
  const listed = await listUnder(tx, { edition, headings, most, after, classes, isLive: live, missing: 0 });
  return show(tx, asked, {
    by: 'usrn',
    hits: { ...listed, streets: await streetsAmong(tx, headings, tongue) },
  });
}

async function byPostcode(tx: Tx, asked: Asked): Promise<FoundAddresses | undefined> {
  const { edition, typed, searching } = asked;
  const { postcode, tokens } = typed;
  if (!postcode) return undefined;
  const { most, after, classes = [], live = true } = searching;
  const at = { edition, starts: postcode.starts, classes, isLive: live };
  const isNarrowed = postcode.isWhole && tokens.length > 0;
  const hits = isNarrowed
    ? await withinPostcode(tx, at, { sought: soughtOf(tokens), after })
    : await listPostcode(tx, at, { most, after });
  const corrected = postcode.isCorrected ? { corrected: spaced(postcode.starts) } : {};
  return show(tx, asked, { by: 'postcode', hits: { ...hits, ...corrected } });
}

function spaced(postcode: string): string {
  return `${postcode.slice(0, -3)} ${postcode.slice(-3)}`;
}

async function byWhatIsSaid(tx: Tx, { edition, typed, searching }: Asked): Promise<FoundAddresses> {
  return byWords(tx, { edition, tokens: typed.tokens, searching });
}

type By = { readonly by: FoundBy; readonly hits: Hits };

async function show(tx: Tx, { edition, searching }: Asked, by: By): Promise<FoundAddresses> {
  return presentHits(tx, edition, { ...by, searching });
}
