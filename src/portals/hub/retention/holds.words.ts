import type { InBoth, Said } from '#language';

const en = {
  title: 'Legal holds',
  about: 'What is held here is not destroyed. A hold is placed from a case.',
  destruction: 'Destruction of closed cases',
  held: 'Held',
  things: {
    case: (name: string) => `One case: ${name}`,
    person: () => 'Every case of the person who asked in',
    service: (name: string) => `Every case: ${name}`,
  },
  why: 'Why',
  owner: 'Owner',
  review: 'To review on',
  release: 'Release',
  empty: 'Nothing is held.',
  onward: 'Show more',
};
const cy: Said<typeof en> = {
  title: 'Daliadau cyfreithiol',
  about: 'Ni ddinistrir yr hyn a ddelir yma. Rhoddir daliad o achos.',
  destruction: 'Dinistrio achosion wedi’u cau',
  held: 'Delir',
  things: {
    case: (name) => `Un achos: ${name}`,
    person: () => 'Pob achos gan y person a ofynnodd yn',
    service: (name) => `Pob achos: ${name}`,
  },
  why: 'Pam',
  owner: 'Gan bwy',
  review: 'I’w adolygu ar',
  release: 'Rhyddhau',
  empty: 'Nid oes dim yn cael ei ddal.',
  onward: 'Dangos mwy',
};

export const holdsWords: InBoth<Said<typeof en>> = { en, cy };
