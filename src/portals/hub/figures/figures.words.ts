import type { InBoth, Said } from '#language';

const en = {
  title: 'Figures',
  about: (open: string) => `${open} open cases that you may see`,
  by: 'Count by',
  bases: { team: 'Team', service: 'Service', ward: 'Ward', officer: 'Officer' },
  columns: {
    open: 'Open',
    late: 'Late',
    today: 'Due today',
    soon: 'Next 7 days',
    unassigned: 'Unassigned',
  },
  stand: 'How they stand',
  all: 'All',
  noWard: 'In no ward',
  nobody: 'Nobody',
  unknown: 'A former officer',
  sentence: (late: string, today: string, soon: string) =>
    `${late} late, ${today} due today, ${soon} in the 7 days after`,
  standsAs: (late: string, soon: string, rest: string) =>
    `${late} late, ${soon} due by the end of the next 7 days, ${rest} later or without a day`,
  empty: 'No case that you may see is open.',
};
const cy: Said<typeof en> = {
  title: 'Ffigurau',
  about: (open) => `${open} o achosion agored y cewch eu gweld`,
  by: 'Cyfrif fesul',
  bases: { team: 'Tîm', service: 'Gwasanaeth', ward: 'Ward', officer: 'Swyddog' },
  columns: {
    open: 'Agored',
    late: 'Hwyr',
    today: 'I’w gwneud heddiw',
    soon: '7 diwrnod nesaf',
    unassigned: 'Heb ei aseinio',
  },
  stand: 'Sut y maent yn sefyll',
  all: 'Pob un',
  noWard: 'Heb ward',
  nobody: 'Neb',
  unknown: 'Cyn-swyddog',
  sentence: (late, today, soon) =>
    `${late} yn hwyr, ${today} i’w gwneud heddiw, ${soon} yn y 7 diwrnod wedyn`,
  standsAs: (late, soon, rest) =>
    `${late} yn hwyr, ${soon} i’w gwneud o fewn 7 diwrnod, ${rest} wedyn neu heb ddiwrnod`,
  empty: 'Nid oes achos y cewch ei weld ar agor.',
};

export const figuresWords: InBoth<Said<typeof en>> = { en, cy };
