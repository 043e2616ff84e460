import type { StreetLine } from '#capabilities/mapping';
import type { GridPoint, Usrn } from '#language';

/** The point in the middle of the longest stretch that the council's map has of a street. */
export function middleOf(streets: readonly StreetLine[], usrn: Usrn): GridPoint | undefined {
  const stretches = streets
    .filter((street) => street.usrn === usrn)
    .map(({ coordinates }) => coordinates)
    .toSorted((one, other) => other.length - one.length);
  const [longest = []] = stretches;
  const at = 2 * Math.floor(longest.length / 4);
  const [easting, northing] = [longest[at], longest[at + 1]];
  return easting === undefined || northing === undefined ? undefined : { easting, northing };
}
