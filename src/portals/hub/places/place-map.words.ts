import type { InBoth, Said } from '#language';

const en = { mapOf: (place: string) => `Map of ${place}` };
const cy: Said<typeof en> = { mapOf: (place) => `Map o ${place}` };

export const placeMapWords: InBoth<Said<typeof en>> = { en, cy };
