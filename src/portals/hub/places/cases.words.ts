import type { InBoth, Said } from '#language';

const en = {
  open: 'Open cases',
  noneOpen: 'Nothing is open here.',
  moreOpen: (shown: number) =>
    `The newest ${String(shown)} are shown. The queues of the teams have the others.`,
  past: 'Past cases',
  nonePast: 'Nothing was closed here.',
  atEnd: 'There are no older ones.',
  older: 'Older cases',
  newest: 'Newest cases',
};
const cy: Said<typeof en> = {
  open: 'Achosion agored',
  noneOpen: 'Nid oes dim ar agor yma.',
  moreOpen: (shown) => `Dangosir y ${String(shown)} diweddaraf. Mae’r lleill yng nghiwiau’r timau.`,
  past: 'Achosion y gorffennol',
  nonePast: 'Ni chaewyd dim yma.',
  atEnd: 'Nid oes rhai hŷn.',
  older: 'Achosion hŷn',
  newest: 'Achosion diweddaraf',
};

export const casesWords: InBoth<Said<typeof en>> = { en, cy };
