import type { InBoth, Said } from '#language';

const en = { cancel: 'Go back to the holding' };
const cy: Said<typeof en> = { cancel: 'Mynd yn ôl i’r daliad' };

export const holdingFormWords: InBoth<Said<typeof en>> = { en, cy };
