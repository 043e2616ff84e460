import type { Borough, Property, Street } from '../borough.ts';
import type { Asset, AssetLayer, LayerName } from './asset.ts';

/** Public places with their opening hours, at the properties where they are. */
export const facilities = ({
  streets,
  properties,
}: Pick<Borough, 'streets' | 'properties'>): AssetLayer[] => {
  const on = new Map(streets.map((street) => [street.usrn, street]));
  return kinds.map(({ layer, ...kind }) => ({
    layer,
    assets: properties
      .filter(
        ({ use, organisation, standing }) =>
          kind.uses.includes(use) && kind.is(organisation) && standing === 'approved',
      )
      .map((property, index) => assetOf(property, { street: on.get(property.usrn), kind, index })),
  }));
};

type Kind = {
  readonly uses: readonly string[];
  readonly is: (organisation: string) => boolean;
  /** As OpenStreetMap writes them; in turn, since not all keep the same. */
  readonly opening: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
};

const any = (): boolean => true;

const kinds: readonly (Kind & { readonly layer: LayerName })[] = [
  {
    layer: 'libraries',
    uses: ['CL03'],
    is: any,
    opening: [
      'Mo-Fr 09:00-19:00; Sa 09:30-16:00; PH off',
      'Mo,Tu,Th 09:30-17:00; Sa 10:00-13:00; PH off',
      'Tu,We,Fr 10:00-18:00; Sa 10:00-13:00; PH off',
    ],
    facts: { computers: 'yes', wheelchair: 'yes' },
  },
  {
    layer: 'recycling-centres',
    uses: ['CC09'],
    is: any,
    opening: ['Apr-Sep Mo-Su 08:00-19:00; Oct-Mar Mo-Su 08:00-16:00; Dec 25,26 off; Jan 01 off'],
    facts: { vans: 'with a permit', asbestos: 'by appointment' },
  },
  {
    layer: 'leisure-centres',
    uses: ['CL06'],
    is: any,
    opening: ['Mo-Fr 06:30-22:00; Sa,Su 08:00-18:00', 'Mo-Fr 07:00-21:30; Sa,Su 08:30-17:00'],
    facts: { pool: 'yes', wheelchair: 'yes' },
  },
  {
    layer: 'council-offices',
    uses: ['CC08', 'CO01'],
    is: (organisation) => organisation.startsWith('Thornmere '),
    opening: ['Mo-Fr 08:30-17:00; PH off'],
    facts: { wheelchair: 'yes', 'hearing loop': 'yes' },
  },
  {
    layer: 'toilets',
    uses: ['CC05'],
    is: any,
    opening: ['Mo-Su 07:00-20:00', 'Mo-Su 08:00-18:00'],
    facts: { wheelchair: 'yes', 'baby change': 'yes', charge: 'none' },
  },
];

type At = { readonly street: Street | undefined; readonly kind: Kind; readonly index: number };

const assetOf = (property: Property, { street, kind, index }: At): Asset => ({
  id: property.uprn,
  name: property.organisation,
  at: property.at,
  usrn: property.usrn,
  facts: {
    uprn: property.uprn,
    address: [street?.name, street?.locality, property.postcode].filter(Boolean).join(', '),
    ...kind.facts,
    opening: kind.opening[index % kind.opening.length] ?? '',
  },
});
