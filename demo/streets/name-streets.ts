import type { Chance } from '../chance.ts';
import type { StreetDraft } from './street-draft.ts';
import type { MannerName } from './manner.ts';
import * as words from './street-words.ts';

type Stock = { readonly stems: readonly string[]; readonly endings: readonly string[] };

const places = words.placeStarts
  .flatMap((start) => words.placeEnds.map((end) => start + end))
  .filter((place) => !/ss|hh|dd|ww/u.test(place));

const stocks: Record<MannerName, Stock> = {
  old: { stems: words.oldStems, endings: words.oldEndings },
  terrace: { stems: words.victorianStems, endings: words.victorianEndings },
  suburb: { stems: places, endings: words.suburbEndings },
  estate: { stems: words.birdStems, endings: words.leafyEndings },
  modern: { stems: words.leafyStems, endings: words.leafyEndings },
  industry: { stems: words.industryStems, endings: words.industryEndings },
  village: { stems: words.villageStems, endings: words.villageEndings },
  lane: { stems: words.villageStems, endings: words.villageEndings },
  bypass: { stems: places, endings: words.suburbEndings },
};

/** A name for each street, in order; no two are the same. */
export const nameStreets = (streets: readonly StreetDraft[], draw: Chance): string[] => {
  const taken = new Set(streets.flatMap(({ name }) => name ?? []));
  return streets.map((street) => {
    if (street.name) return street.name;
    const name = freshName(street, taken, draw);
    taken.add(name);
    return name;
  });
};

const freshName = ({ manner, kind }: StreetDraft, taken: ReadonlySet<string>, draw: Chance): string => {
  const { stems, endings } = stocks[manner];
  const fitting =
    kind === 'crescent' ? words.crescentEndings : kind === 'close' ? words.closeEndings : endings;
  for (let attempt = 0; ; attempt += 1) {
    const exhausted = attempt > 20;
    const stem = draw.pick(exhausted ? places : stems);
    const name = `${stem} ${draw.pick(exhausted && kind === 'street' ? words.suburbEndings : fitting)}`;
    if (!taken.has(name)) return name;
  }
};
