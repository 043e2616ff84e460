/** What the codes of the national format say, in the words of the OS Places API. */
export const statuses: Readonly<Record<string, string>> = {
  1: 'APPROVED',
  3: 'ALTERNATIVE',
  6: 'PROVISIONAL',
  8: 'HISTORICAL',
};

export const countries: Readonly<Record<string, string>> = {
  E: 'This record is within England',
  W: 'This record is within Wales',
  S: 'This record is within Scotland',
  N: 'This record is within Northern Ireland',
  L: 'This record is within the Channel Islands',
  M: 'This record is within the Isle of Man',
  J: 'This record is not assigned to a country as it falls outside of the land boundaries',
};

export const postalKinds: Readonly<Record<string, string>> = {
  D: 'A record which is linked to PAF',
  L: 'A record which is identified as postal based on Local Authority information',
  C: 'A record which is postal and has a parent record which is linked to PAF',
  N: 'Not a postal address',
};

export const states: Readonly<Record<string, string>> = {
  1: 'Under construction',
  2: 'In use',
  3: 'Unoccupied / vacant / derelict',
  4: 'Demolished',
  6: 'Planning permission granted',
};

export const streetStates: Readonly<Record<string, string>> = {
  1: 'Under construction',
  2: 'Open',
  4: 'Permanently closed',
  5: 'Street for addressing purposes only',
};

export const streetClasses: Readonly<Record<string, string>> = {
  4: 'Pedestrian way or footpath',
  6: 'Cycletrack or cycleway',
  8: 'All vehicles',
  9: 'Restricted byway',
  10: 'Bridleway',
};

/** How a match is called: exactly, well, in part, or hardly. */
export function sayMatch(match: number): string {
  if (match >= 1) return 'EXACT';
  if (match >= 0.8) return 'GOOD';
  return match >= 0.7 ? 'PARTIAL' : 'NO MATCH';
}

/** `12/11/2018`. */
export function sayDay(day: Temporal.PlainDate | null): string | undefined {
  if (!day) return undefined;
  const [year = '', month = '', date = ''] = day.toString().split('-');
  return `${date}/${month}/${year}`;
}
