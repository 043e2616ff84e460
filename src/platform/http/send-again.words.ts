import type { InBoth, Said } from '#language';

const en = {
  title: 'What you entered',
  kept: 'It is not lost while this page is open. When you press the button the same answers are sent again. However often that is, they count once.',
  show: 'Show what you entered',
  again: 'Try again',
};

const cy: Said<typeof en> = {
  title: 'Yr hyn a nodoch',
  kept: 'Nid yw ar goll tra bo’r dudalen hon ar agor. Pan bwyswch y botwm, anfonir yr un atebion eto. Pa mor aml bynnag y bo hynny, fe’u cyfrifir unwaith.',
  show: 'Dangos yr hyn a nodoch',
  again: 'Rhoi cynnig arall arni',
};

export const sendAgainWords: InBoth<Said<typeof en>> = { en, cy };
