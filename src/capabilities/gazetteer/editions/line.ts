import { addressLine } from './address-line.ts';
import type { LineParts } from './address-line.ts';
import type { Descriptor, Lpi, Page, Property } from './read-page.ts';

/** One address of a property as it is shown, and what it was put together from. */
export type Line = {
  readonly lpi: Lpi;
  readonly property: Property;
  readonly parts: LineParts;
  readonly line: string;
  readonly class: string;
};

/** The line of an address; none without its property or its street. */
export function lineOf(lpi: Lpi, page: Page, descriptors: readonly Descriptor[]): Line[] {
  const property = page.properties.get(lpi.uprn);
  const descriptor = descriptorFor(lpi, descriptors);
  if (!property || !descriptor) return [];
  const parts = partsOf(lpi, descriptor, {
    organisation: page.organisations.get(lpi.uprn) ?? '',
    postcode: property.postcode_locator || (page.postcodes.get(lpi.uprn) ?? ''),
  });
  return [{ lpi, property, parts, line: addressLine(parts), class: page.classes.get(lpi.uprn) ?? '' }];
}

/** The street's name in the language of the address; if it has none, the one that it has. */
function descriptorFor({ language }: Lpi, descriptors: readonly Descriptor[]): Descriptor | undefined {
  return descriptors.find((descriptor) => descriptor.language === language) ?? descriptors[0];
}

function partsOf(
  lpi: Lpi,
  { street_description: street, locality_name: locality, town_name: town }: Descriptor,
  known: Pick<LineParts, 'organisation' | 'postcode'>,
): LineParts {
  const sao = {
    text: lpi.sao_text,
    startNumber: lpi.sao_start_number,
    startSuffix: lpi.sao_start_suffix,
    endNumber: lpi.sao_end_number,
    endSuffix: lpi.sao_end_suffix,
  };
  const pao = {
    text: lpi.pao_text,
    startNumber: lpi.pao_start_number,
    startSuffix: lpi.pao_start_suffix,
    endNumber: lpi.pao_end_number,
    endSuffix: lpi.pao_end_suffix,
  };
  return { ...known, sao, pao, street, locality, town };
}

/** A property that is historical takes its addresses with it. */
export function standingOf({ lpi, property }: Line): string {
  return property.logical_status === '8' ? '8' : lpi.logical_status;
}
