import type { InBoth } from '#language';

type Words = {
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const en: Words = {
  title: 'Cookies',
  lead: 'We use two cookies, both of which the site needs in order to work. We count nobody and follow nobody, so there is nothing to accept or refuse. Without the first, a form of several pages could not know whose it is; the second is set only when you choose a language. The law asks for no consent to either.',
  caption: 'The cookies that we use',
  head: ['Name', 'What it is for', 'When it goes'],
  rows: [
    [
      '__Host-resident',
      'Keeps your answers yours while you fill in a form, and keeps you signed in',
      'When you close your browser or sign out',
    ],
    ['tongue', 'Remembers whether you read English or Welsh', 'After one year'],
  ],
};

const cy: Words = {
  title: 'Cwcis',
  lead: 'Rydym yn defnyddio dau gwci, y mae eu hangen ar y wefan i weithio. Nid ydym yn cyfrif neb nac yn dilyn neb, felly nid oes dim i’w dderbyn na’i wrthod. Heb y cyntaf, ni allai ffurflen o sawl tudalen wybod pwy piau hi; dim ond pan fyddwch yn dewis iaith y gosodir yr ail. Nid yw’r gyfraith yn gofyn am gydsyniad i’r naill na’r llall.',
  caption: 'Y cwcis a ddefnyddiwn',
  head: ['Enw', 'Beth mae’n ei wneud', 'Pryd y mae’n dod i ben'],
  rows: [
    [
      '__Host-resident',
      'Yn cadw eich atebion yn eiddo i chi wrth lenwi ffurflen, ac yn eich cadw wedi mewngofnodi',
      'Pan fyddwch yn cau eich porwr neu’n allgofnodi',
    ],
    ['tongue', 'Yn cofio a ydych yn darllen Cymraeg neu Saesneg', 'Ar ôl blwyddyn'],
  ],
};

export const cookiesWords: InBoth<Words> = { en, cy };
