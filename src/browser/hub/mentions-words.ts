import type { InBoth } from '../both/tongue.ts';

type Words = { readonly colleagues: string };

export const mentionsWords: InBoth<Words> = {
  en: { colleagues: 'Colleagues' },
  cy: { colleagues: 'Cydweithwyr' },
};
