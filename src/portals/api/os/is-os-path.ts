/** Below here everything is in the shape of the OS Places API: parameters, answers, and what is said of errors. */
export const osPlaces = '/places/v1';

export function isOsPath(here: string): boolean {
  return here.startsWith(`${osPlaces}/`);
}
