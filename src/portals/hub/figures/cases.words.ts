import type { InBoth, Said } from '#language';

const en = {
  title: 'Open cases',
  titles: { late: 'Late cases', today: 'Due today', soon: 'Due in the 7 days after today' },
  count: (count: string) => (count === '1' ? '1 case' : `${count} cases`),
  onlySeen: 'of those that you may see',
  when: 'When they are due',
  any: 'Any day',
  due: { late: 'Late', today: 'Due today', soon: 'Next 7 days' },
  narrowedTo: 'Narrowed to',
  without: (part: string) => `Leave out “${part}”`,
  queue: 'Queue',
  me: 'You',
  figures: 'Figures',
  empty: 'No open case that you may see is like that.',
  all: 'Show all open cases',
  atEnd: 'That is all of them.',
};
const cy: Said<typeof en> = {
  title: 'Achosion agored',
  titles: {
    late: 'Achosion hwyr',
    today: 'I’w gwneud heddiw',
    soon: 'I’w gwneud yn y 7 diwrnod ar ôl heddiw',
  },
  count: (count) => `${count} achos`,
  onlySeen: 'o’r rhai y cewch eu gweld',
  when: 'Erbyn pryd',
  any: 'Unrhyw ddiwrnod',
  due: { late: 'Hwyr', today: 'I’w gwneud heddiw', soon: '7 diwrnod nesaf' },
  narrowedTo: 'Wedi’u cyfyngu i',
  without: (part) => `Heb “${part}”`,
  queue: 'Ciw',
  me: 'Chi',
  figures: 'Ffigurau',
  empty: 'Nid oes achos agored y cewch ei weld fel yna.',
  all: 'Dangos pob achos agored',
  atEnd: 'Dyna’r cyfan.',
};

export const casesWords: InBoth<Said<typeof en>> = { en, cy };
