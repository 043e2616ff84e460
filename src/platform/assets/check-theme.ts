import type { InBoth, Mistake, Tongue } from '#language';
import { contrast, type Hex } from './contrast.ts';
import { focus, ground, paletteOf } from './palette.ts';
import type { Theme } from './theme.ts';

const enough = 4.5; // WCAG 2.2, 1.4.3 Contrast (Minimum), text of any size
const enoughForShapes = 3; // 1.4.11 Non-text Contrast

type Pair = { field: keyof Theme; one: Hex; other: Hex; least: number; what: InBoth<string> };

const pairs = (theme: Theme): readonly Pair[] => {
  const { tint, surface, night } = paletteOf(theme);
  const text = { least: enough } as const;
  return [
    { ...text, field: 'brand', one: theme.brand, other: ground.paper, what: words.brand },
    { ...text, field: 'brandDark', one: theme.brandDark, other: ground.paper, what: words.link },
    { ...text, field: 'brandDark', one: theme.brandDark, other: tint, what: words.linkOnTint },
    { ...text, field: 'brandDark', one: theme.brandDark, other: surface, what: words.linkOnTint },
    { ...text, field: 'brandDark', one: focus.background, other: theme.brandDark, what: words.focus },
    { ...text, field: 'brand', one: night.brandDark, other: night.tint, what: words.dark },
    {
      least: enoughForShapes,
      field: 'accent',
      one: theme.accent,
      other: theme.brandDark,
      what: words.accent,
    },
  ];
};

const words = {
  brand: { en: 'white text on the brand colour', cy: 'testun gwyn ar liw’r brand' },
  link: { en: 'links on white, and the header', cy: 'dolenni ar wyn, a’r pennyn' },
  linkOnTint: { en: 'links on tinted grounds', cy: 'dolenni ar gefndir lliw golau' },
  focus: { en: 'the yellow focus mark on the header', cy: 'y marc ffocws melyn ar y pennyn' },
  dark: { en: 'the brand colour at night', cy: 'lliw’r brand yn y nos' },
  accent: { en: 'the accent on the header', cy: 'y lliw acen ar y pennyn' },
} satisfies Record<string, InBoth<string>>;

const sentence = {
  en: (what: string, has: string, least: number) =>
    `Choose another colour: ${what} has a contrast of ${has} to 1 and needs ${least} to 1`,
  cy: (what: string, has: string, least: number) =>
    `Dewiswch liw arall: mae gan ${what} gyferbyniad o ${has} i 1 ac mae angen ${least} i 1`,
};

/** What makes a theme unreadable (WCAG 2.2 AA: text 4.5 to 1, shapes 3 to 1), a mistake for each pair of colours. */
export function checkTheme(theme: Theme, tongue: Tongue = 'en'): readonly Mistake[] {
  return pairs(theme)
    .map((pair) => ({ ...pair, has: contrast(pair.one, pair.other) }))
    .filter(({ has, least }) => has < least)
    .map(({ field, what, has, least }) => ({
      field,
      words: sentence[tongue](what[tongue], roundedDown(has), least),
    }));
}

// 4.496 must not be said as "4.5, needs 4.5".
const roundedDown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
