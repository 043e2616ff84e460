import type { InBoth, Said } from '#language';

const en = {
  daysLate: (days: number) => (days === 1 ? '1 day late' : `${String(days)} days late`),
  lateSince: (time: string) => `Late since ${time}`,
  today: (time: string) => `Today, ${time}`,
  tomorrow: (time: string) => `Tomorrow, ${time}`,
  yesterday: (time: string) => `Yesterday, ${time}`,
  inDays: (days: number) => `In ${String(days)} days`,
  closed: 'Closed',
  still: 'Stands still',
  since: (day: string) => `since ${day}`,
};
const cy: Said<typeof en> = {
  daysLate: (days) => `${String(days)} ${days === 2 ? 'ddiwrnod' : 'diwrnod'} yn hwyr`,
  lateSince: (time) => `Hwyr ers ${time}`,
  today: (time) => `Heddiw, ${time}`,
  tomorrow: (time) => `Yfory, ${time}`,
  yesterday: (time) => `Ddoe, ${time}`,
  inDays: (days) => `Ymhen ${String(days)} ${days === 2 ? 'ddiwrnod' : 'diwrnod'}`,
  closed: 'Wedi cau',
  still: 'Yn sefyll',
  since: (day) => `ers ${day}`,
};

export const dueWords: InBoth<Said<typeof en>> = { en, cy };
