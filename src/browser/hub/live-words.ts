import type { InBoth } from '../both/tongue.ts';

type Words = { readonly list: (fresh: number, gone: number) => string };

const said = (parts: readonly (readonly [count: number, word: string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${String(count)} ${word}`)
    .join(', ');

export const liveWords: InBoth<Words> = {
  en: {
    list: (fresh, gone) =>
      said([
        [fresh, 'new'],
        [gone, 'gone'],
      ]),
  },
  cy: {
    list: (fresh, gone) =>
      said([
        [fresh, 'newydd'],
        [gone, 'wedi mynd'],
      ]),
  },
};
