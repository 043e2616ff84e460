import type { InBoth } from '#language';

export const detailWords: InBoth<{ readonly remove: string }> = {
  en: { remove: 'Take this away' },
  cy: { remove: 'Tynnu hwn' },
};
