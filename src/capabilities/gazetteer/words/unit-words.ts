/** What a part of a building is called. People swap these freely: `flat 2` for `Apartment 2`, or for a bare `2`. */
const units = new Set(
  `APARTMENT APT BAY BLOCK FLAT FLT KIOSK LOT MAISONETTE OFFICE PLOT ROOM SHOP STALL STUDIO SUITE UNIT`.split(
    ' ',
  ),
);

/** Where in a building it is: no name by which anybody is found either. */
const positions = new Set(
  `GROUND FIRST SECOND THIRD FOURTH FIFTH TOP UPPER LOWER MIDDLE BASEMENT ATTIC FLOOR LEFT RIGHT FRONT REAR SIDE
  ABOVE BELOW OVER ANNEX ANNEXE PART FLATS UNITS ROOMS APARTMENTS OFFICES`.split(/\s+/),
);

export function isUnitWord(word: string): boolean {
  return units.has(word);
}

/** All such words that are long enough to be misspelt. */
export const partWords: readonly string[] = [...units, ...positions].filter((word) => word.length > 3);

/** Whether a word only says which part of a building is meant. */
export function isPartWord(word: string): boolean {
  return units.has(word) || positions.has(word);
}
