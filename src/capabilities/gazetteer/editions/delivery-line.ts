import { inWords } from '../in-words.ts';

/** What Royal Mail's address of a delivery point is put together from, in one language. Nothing is an empty text. */
export type DeliveryParts = {
  readonly department: string;
  readonly organisation: string;
  readonly subBuilding: string;
  readonly building: string;
  readonly number: number | null;
  readonly poBox: string;
  readonly dependentThoroughfare: string;
  readonly thoroughfare: string;
  readonly doubleDependentLocality: string;
  readonly dependentLocality: string;
  readonly postTown: string;
  readonly postcode: string;
};

/**
 * The postal address on one line, by Ordnance Survey's published rule: from the department to the post town, which stays in
 * capitals, and the postcode. The building's number goes before the first street that there is.
 */
export function deliveryLine(parts: DeliveryParts): string {
  const { department, organisation, subBuilding, building, number, poBox, postTown, postcode } = parts;
  const [first = '', ...others] = [
    parts.dependentThoroughfare,
    parts.thoroughfare,
    parts.doubleDependentLocality,
    parts.dependentLocality,
  ].filter(Boolean);
  const numbered = [number === null ? '' : String(number), inWords(first)].filter(Boolean).join(' ');
  const box = poBox && `PO Box ${poBox}`;
  const inside = [department, organisation, subBuilding, building].map(inWords);
  const outside = [box, numbered, ...others.map(inWords), postTown.toUpperCase(), postcode];
  return [...inside, ...outside].filter(Boolean).join(', ');
}
