import { figures, isRaw, listIn, rawIn, wordsIn } from '../raw.ts';
import type { At } from '../at.ts';
import type { LayerConfig } from '../config.ts';

/** Something that stands on the map: a report, a case, a thing; or, where there are very many, how many there are about there. */
export type Mark = {
  readonly layer: string;
  readonly at: At;
  readonly title: string;
  readonly says: string;
  readonly href: string;
  readonly reference: string;
  /** The owner's identifier of a thing. */
  readonly id: string;
  /** Where a photograph of it is. */
  readonly photograph: string;
  readonly joinable: boolean;
  readonly late: boolean;
  /** Of the ground, and not told to us. */
  readonly isThing: boolean;
  readonly count: number;
};

/** The marks of a layer's GeoJSON. */
export function readMarks(
  collection: unknown,
  { name, kind }: Pick<LayerConfig, 'name' | 'kind'>,
): readonly Mark[] {
  return listIn(collection, 'features').flatMap((feature) => {
    const [easting, northing] = figures(rawIn(feature, 'geometry')['coordinates']);
    if (easting === undefined || northing === undefined || !isRaw(feature)) return [];
    const properties = rawIn(feature, 'properties');
    const { count } = properties;
    return [
      {
        layer: name,
        at: [easting, northing] as const,
        title: wordsIn(properties, 'title'),
        says: wordsIn(properties, 'says'),
        href: wordsIn(properties, 'href'),
        reference: wordsIn(properties, 'reference'),
        id: wordsIn(properties, 'id'),
        photograph: wordsIn(properties, 'photograph'),
        joinable: properties['joinable'] === true,
        late: properties['late'] === true,
        isThing: kind === 'assets',
        count: typeof count === 'number' ? count : 1,
      },
    ];
  });
}

/** What tells one mark from another, from one answer of the server to the next. */
export const keyOf = ({ layer, at, title, id, reference }: Mark): string =>
  [layer, id || reference || title, ...at].join(' ');
