import type { InBoth, Said } from '#language';

const en = {
  title: 'I have checked this batch',
  about: (count: number) =>
    `${count === 1 ? '1 case is' : `${String(count)} cases are`} in it. From now on nothing joins it. Another officer has to approve it.`,
  button: 'I have checked it',
  cancel: 'Go back to the batch',
};
const cy: Said<typeof en> = {
  title: 'Rwyf wedi gwirio’r swp hwn',
  about: (count) =>
    `Nifer yr achosion ynddo: ${String(count)}. O hyn ymlaen nid oes dim yn ymuno ag ef. Rhaid i swyddog arall ei gymeradwyo.`,
  button: 'Rwyf wedi’i wirio',
  cancel: 'Mynd yn ôl i’r swp',
};

export const checkWords: InBoth<Said<typeof en>> = { en, cy };
