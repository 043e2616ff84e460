import { inWords } from '../in-words.ts';

/** A number or range of numbers as BS 7666 holds it, `12A` to `14`, and the name that may stand with it. */
export type AddressableObject = {
  readonly text: string;
  readonly startNumber: number | null;
  readonly startSuffix: string;
  readonly endNumber: number | null;
  readonly endSuffix: string;
};

/** What an address line is put together from. Nothing is an empty text. */
export type LineParts = {
  readonly organisation: string;
  /** Secondary: the flat or unit. */
  readonly sao: AddressableObject;
  /** Primary: the building on its street. */
  readonly pao: AddressableObject;
  readonly street: string;
  readonly locality: string;
  readonly town: string;
  readonly postcode: string;
};

/**
 * The geographic address on one line, by Ordnance Survey's published rule: organisation, flat, building, number and
 * street, locality, town, postcode; what repeats is left out. Capitals become words.
 */
export function addressLine(parts: LineParts): string {
  const { organisation, sao, pao, street, locality, town, postcode } = parts;
  const numberAndStreet = [numberOf(pao), inWords(street)].filter(Boolean).join(' ');
  const said = [organisation, sao.text, numberOf(sao), pao.text, numberAndStreet, locality, town].map(
    inWords,
  );
  return [...withoutRepeats(said.filter(Boolean)), postcode].filter(Boolean).join(', ');
}

/** `12`, `12A`, `12-14`, `12A-12C`. */
export function numberOf({ startNumber, startSuffix, endNumber, endSuffix }: AddressableObject): string {
  if (startNumber === null) return '';
  const start = `${startNumber}${startSuffix}`;
  return endNumber === null ? start : `${start}-${endNumber}${endSuffix}`;
}

function withoutRepeats(parts: readonly string[]): string[] {
  const seen = new Set<string>();
  return parts.filter((part) => seen.size < seen.add(part.toUpperCase()).size);
}
