import type { InBoth, Said } from '#language';

const en = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  ahead: (days: number) => `in ${String(days)} days`,
  ago: (days: number) => `${String(days)} days ago`,
};
const cy: Said<typeof en> = {
  today: 'heddiw',
  tomorrow: 'yfory',
  yesterday: 'ddoe',
  ahead: (days) => `ymhen ${String(days)} ${days === 2 ? 'ddiwrnod' : 'diwrnod'}`,
  ago: (days) => `${String(days)} ${days === 2 ? 'ddiwrnod' : 'diwrnod'} yn ôl`,
};

export const daysWords: InBoth<Said<typeof en>> = { en, cy };
