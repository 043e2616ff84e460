import type { InBoth, Said } from '#language';

const en = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as readonly string[],
  everyDay: 'Every day',
  holidays: 'Bank holidays',
  closed: 'Closed',
  dayAndNight: 'day and night',
  daysTo: (from: string, until: string) => `${from} to ${until}`,
  timesTo: (from: string, until: string) => `${from} to ${until}`,
};
const cy: Said<typeof en> = {
  days: ['Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn', 'Dydd Sul'],
  everyDay: 'Bob dydd',
  holidays: 'Gwyliau banc',
  closed: 'Ar gau',
  dayAndNight: 'ddydd a nos',
  daysTo: (from, until) => `${from} i ${until.replace(/^D/, 'dd')}`,
  timesTo: (from, until) => `${from} i ${until}`,
};

export const openingWords: InBoth<Said<typeof en>> = { en, cy };
