import type { InBoth, Said } from '#language';

const en = {
  between: (from: string, until: string) => `${from} to ${until}`,
  from: (from: string) => `since ${from}`,
  until: (until: string) => `until ${until}`,
};
const cy: Said<typeof en> = {
  between: (from, until) => `${from} i ${until}`,
  from: (from) => `ers ${from}`,
  until: (until) => `tan ${until}`,
};

export const datesWords: InBoth<Said<typeof en>> = { en, cy };
