import type { InBoth, Said } from '#language';

const en = {
  preview: 'Preview',
  says: 'Nothing is sent or kept.',
  outcome: 'See what would come of it',
  end: 'End the preview',
};
const cy: Said<typeof en> = {
  preview: 'Rhagolwg',
  says: 'Nid oes dim yn cael ei anfon na’i gadw.',
  outcome: 'Gweld beth fyddai’n dod ohono',
  end: 'Dod â’r rhagolwg i ben',
};

export const bannerWords: InBoth<Said<typeof en>> = { en, cy };
