import type { Uprn, Usrn } from '#language';
import { isPartWord } from '../words/unit-words.ts';
import { searchWords } from '../words/search-words.ts';
import type { LineParts } from './address-line.ts';
import type { Descriptor } from './read-page.ts';
import { betweenKeys, buildingKey, flatKey, sortKey } from './sort-key.ts';

/** A name under which addresses stand: a street, a building or part of one, an organisation. */
export type Heading = {
  readonly usrn: Usrn;
  readonly kind: 'street' | 'name';
  /** What the sort keys of its addresses begin with; nothing for those of a whole street. */
  readonly starts: string;
  /** Words, with a space between. */
  readonly name: string;
  readonly place: string;
  /** Properties under it that can be chosen. */
  readonly addresses: number;
};

type Line = {
  readonly uprn: Uprn;
  readonly usrn: Usrn;
  readonly isLive: boolean;
  /** A second or an old name of a property that has one of today. */
  readonly isOther: boolean;
  readonly parts: LineParts;
};

/** The headings of some streets in every language that they have, and of what has a name in them. */
export function headingsOf(lines: readonly Line[], descriptors: readonly Descriptor[]): Heading[] {
  const inStreet = Map.groupBy(lines, ({ usrn }) => usrn);
  const streets = descriptors.map((descriptor) => streetOf(descriptor, inStreet.get(descriptor.usrn) ?? []));
  const names = lines.flatMap((line) => namesIn(line).map((heading): Under => [heading, [line]]));
  return gathered([...streets, ...names]);
}

type Named = Omit<Heading, 'addresses'>;
type Under = readonly [Named, readonly Line[]];

/** Many lines stand under one heading; a property counts once, whatever it is called besides. */
function gathered(all: readonly Under[]): Heading[] {
  const headings = new Map<string, { readonly heading: Named; readonly uprns: Set<Uprn> }>();
  for (const [heading, lines] of all) {
    if (heading.name === '') continue;
    const key = [heading.usrn, heading.starts, heading.name].join('|');
    const known = headings.get(key) ?? { heading, uprns: new Set() };
    headings.set(key, known);
    for (const { uprn, isLive } of lines) if (isLive) known.uprns.add(uprn);
  }
  return [...headings.values()].map(({ heading, uprns }) => ({ ...heading, addresses: uprns.size }));
}

function streetOf(descriptor: Descriptor, lines: readonly Line[]): Under {
  const { usrn, street_description: name, locality_name: locality, town_name: town } = descriptor;
  const districts = new Set(lines.map(({ parts }) => districtOf(parts.postcode)));
  const place = joined([locality, town, ...districts]);
  return [{ usrn, kind: 'street', starts: '', name: joined([name]), place }, lines];
}

function namesIn({ usrn, parts, isOther }: Line): Named[] {
  const { sao, pao, street, locality, town, postcode } = parts;
  // It is there under every name of the property, and is found by the first.
  const organisation = isOther ? '' : parts.organisation;
  const around = [street, locality, town, districtOf(postcode)];
  const building = buildingKey(pao) + betweenKeys;
  const flat = building + flatKey(sao) + betweenKeys;
  const name = { usrn, kind: 'name' } as const;
  return [
    { ...name, starts: building, name: properName(pao.text), place: joined(around) },
    { ...name, starts: flat, name: properName(sao.text), place: joined([pao.text, ...around]) },
    {
      ...name,
      starts: sortKey(parts),
      name: joined([organisation]),
      place: joined([sao.text, pao.text, ...around]),
    },
  ];
}

/** `FLAT 2 ROSE COURT` is known as Rose Court; `FIRST FLOOR FLAT` is no name at all. */
function properName(text: string): string {
  const words = searchWords(text);
  return [...new Set(words.filter((word) => !isPartWord(word) && !/\d/.test(word) && word.length > 1))].join(
    ' ',
  );
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(searchWords))].join(' ');
}

function districtOf(postcode: string): string {
  return postcode.split(' ')[0] ?? '';
}
