import type { Uprn, Usrn } from '#language';
import { parsePostcode } from '#language';
import { addressLine } from '../editions/address-line.ts';
import { inWords } from '../in-words.ts';
import type { SourcedRecord } from '../port.ts';

/** One property of an answer, in both languages or twice in the one that it has. */
export type SourcedRow = {
  readonly uprn: Uprn;
  readonly usrn: Usrn | null;
  readonly line_en: string;
  readonly line_cy: string;
  readonly postcode: string;
  readonly street_en: string;
  readonly street_cy: string;
  readonly locality_en: string;
  readonly locality_cy: string;
  readonly town_en: string;
  readonly town_cy: string;
  readonly easting: number;
  readonly northing: number;
};

/** The properties of an answer in its order, each once: under the name it goes by, in its own order of languages. */
export function rowsOf(records: readonly SourcedRecord[]): readonly SourcedRow[] {
  return [...Map.groupBy(records, ({ uprn }) => uprn).values()].flatMap((of) => {
    const named = of.filter(({ isAlternative }) => !isAlternative);
    const known = named.length > 0 ? named : of;
    const [first] = known;
    const english = known.find(({ tongue }) => tongue === 'en') ?? first;
    const welsh = known.find(({ tongue }) => tongue === 'cy') ?? first;
    const row = english && welsh && rowOf(english, welsh);
    return row && row.line_en !== '' && row.line_cy !== '' ? [row] : [];
  });
}

function rowOf(english: SourcedRecord, welsh: SourcedRecord): SourcedRow {
  const { uprn, usrn, point, parts: en } = english;
  const { parts: cy } = welsh;
  return {
    uprn,
    usrn: usrn ?? null,
    line_en: addressLine(en),
    line_cy: addressLine(cy),
    postcode: parsePostcode(en.postcode) ?? '',
    street_en: inWords(en.street),
    street_cy: inWords(cy.street),
    locality_en: inWords(en.locality),
    locality_cy: inWords(cy.locality),
    town_en: inWords(en.town),
    town_cy: inWords(cy.town),
    ...point,
  };
}
