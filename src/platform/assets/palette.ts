import { mix, paleEnough, type Hex } from './contrast.ts';
import type { Theme } from './theme.ts';

/** The grounds on which text stands; the style sheets and the contrast check share them. */
export const ground = { paper: '#ffffff', darkPaper: '#18211e', darkCanvas: '#111816' } as const;
export const focus = { background: '#ffdd00', text: '#0b0c0c' } as const satisfies Record<string, Hex>;

/** Every colour that follows from the council's three, for the light page and the dark desk. */
export function paletteOf({ brand, brandDark, accent }: Theme) {
  return {
    brand,
    brandDark,
    accent,
    brandDeep: mix(brandDark, '#000000', 0.6),
    tint: mix(brand, ground.paper, 0.1),
    tintLine: mix(brand, ground.paper, 0.24),
    surface: mix(brand, '#f7f8f8', 0.03),
    night: {
      brand: paleEnough(brand, ground.darkPaper, 7),
      brandDark: paleEnough(brand, ground.darkPaper, 9.5),
      bar: mix(brandDark, '#000000', 0.5),
      tint: mix(brand, ground.darkPaper, 0.28),
      accent: paleEnough(accent, ground.darkPaper, 7),
    },
  };
}

/** The council's colours and fonts as Sass variables, for `@use "theme:council"`. */
export function sassOf(theme: Theme): string {
  const { night, ...day } = paletteOf(theme);
  const variables = [
    ...Object.entries(day),
    ...Object.entries(night).map(([name, colour]) => [`night-${name}`, colour] as const),
    ...Object.entries(focus).map(([name, colour]) => [`focus-${name}`, colour] as const),
    ['paper', ground.paper],
    ['night-paper', ground.darkPaper],
    ['night-canvas', ground.darkCanvas],
    ['font-family', `(${theme.fontFamily},)`],
  ] as const;
  return variables.map(([name, value]) => `$${kebab(name)}: ${value};`).join('\n');
}

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
