import type { InBoth, Said } from '#language';

const en = {
  reports: 'Reports',
  streets: 'Streets',
  reported: (day: string, status: string) => `Reported ${day}. ${status}`,
  /** Who looks after a place that is not the council's. */
  notOurs: (owner: string) => `${owner} looks after this place, not us.`,
};
const cy: Said<typeof en> = {
  reports: 'Adroddiadau',
  streets: 'Strydoedd',
  reported: (day, status) => `Adroddwyd ${day}. ${status}`,
  notOurs: (owner) => `${owner} sy’n gofalu am y lle hwn, nid ni.`,
};

export const mapWords: InBoth<Said<typeof en>> = { en, cy };
