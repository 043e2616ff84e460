import type { InBoth } from '../both/tongue.ts';

type Words = { readonly notKept: string };

export const keepJottingsWords: InBoth<Words> = {
  en: { notKept: 'Not kept while you type. Copy it before you leave the page.' },
  cy: { notKept: 'Heb ei gadw wrth ichi deipio. Copïwch ef cyn gadael y dudalen.' },
};
