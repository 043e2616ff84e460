import { z } from 'zod';
import type { Hex } from './contrast.ts';

const isHex = (value: string): value is Hex => /^#[0-9a-f]{6}$/.test(value);
const hex = z.string().toLowerCase().refine(isHex, 'a colour is written as # and six hexadecimal digits');

/**
 * How one council looks, as its `council.yaml` says it. `initials` stand on its icon; `fontFamily` is a CSS list of
 * fonts that readers already have (nothing is downloaded); `logoSvg` is the council's own file, trusted.
 */
export const themeSchema = z.strictObject({
  initials: z.string().regex(/^[A-Z]{1,2}$/, 'one or two capital letters'),
  brand: hex,
  brandDark: hex,
  accent: hex,
  fontFamily: z
    .string()
    .regex(/^[\w\s",-]{1,300}$/, 'a CSS list of font names')
    .refine((fonts) => !/gds transport/i.test(fonts), 'GDS Transport is licensed for GOV.UK only'),
  logoSvg: z.string().startsWith('<svg').max(100_000).optional(),
});
export type Theme = Readonly<z.infer<typeof themeSchema>>;
