import type { InBoth, Said } from '#language';

const en = {
  title: 'Holdings',
  older: 'Older holdings',
  newest: 'Newest holdings',
  none: 'There are no more.',
};
const cy: Said<typeof en> = {
  title: 'Daliadau',
  older: 'Daliadau hŷn',
  newest: 'Y daliadau diweddaraf',
  none: 'Nid oes rhagor.',
};

export const holdingsPanelWords: InBoth<Said<typeof en>> = { en, cy };
