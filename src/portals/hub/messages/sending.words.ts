import type { InBoth, Said } from '#language';

const en = {
  title: 'Send it again',
  about: (to: string) => `It goes to ${to} once more, as it was. If that is wrong, call the person instead.`,
  why: (reason: string) => `It did not arrive: ${reason}.`,
  button: 'Send it again',
  cancel: 'Do not send it',
  past: 'This message is not waiting to be sent again.',
};
const cy: Said<typeof en> = {
  title: 'Anfon eto',
  about: (to) =>
    `Bydd yn mynd at ${to} unwaith eto, fel yr oedd. Os yw hynny’n anghywir, ffoniwch y person yn lle hynny.`,
  why: (reason) => `Ni chyrhaeddodd: ${reason}.`,
  button: 'Anfon eto',
  cancel: 'Peidio â’i hanfon',
  past: 'Nid yw’r neges hon yn aros i gael ei hanfon eto.',
};

export const sendingWords: InBoth<Said<typeof en>> = { en, cy };
