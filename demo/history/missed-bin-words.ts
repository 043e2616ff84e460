import type { Manners } from './manners.ts';

export const missedBinManners: Manners = {
  promised: 2,
  outcomes: [
    ['collected', 82],
    ['not-out', 10],
    ['contaminated', 5],
    ['no-access', 3],
  ],
  obstacles: [
    'A parked car is in the way. Going back tomorrow.',
    'The lorry was full. First on the next round.',
    'Roadworks at the end of the street; the crew walks it in the afternoon.',
  ],
  additions: ['It is still full.', 'The lid does not close any more.', 'I will leave it out tonight.'],
  remarks: [
    'The crew’s record says that the whole street was done.',
    'Third time this year for this address: asked the round’s supervisor to ride along.',
    'In-cab camera shows the bin behind the gate.',
  ],
  news: [
    'Our lorry broke down in your street. The crew comes back first thing tomorrow.',
    'The road was blocked when we came. We try again in the morning.',
  ],
};

export const said: Readonly<Record<'en' | 'cy', readonly (string | null)[]>> = {
  en: [
    null,
    null,
    null,
    'The rest of the street was done.',
    'It was out by six.',
    'They emptied next door and not ours.',
    'The lorry could not get past a parked van.',
    'It is the second time this month.',
  ],
  cy: [
    null,
    null,
    'Cafodd gweddill y stryd ei wneud.',
    'Roedd allan erbyn chwech.',
    'Fe wagion nhw drws nesaf ond nid ein bin ni.',
  ],
};
