import { z } from 'zod';

/** The two languages in which every sentence exists. */
export type Tongue = 'en' | 'cy';
export const tongues = ['en', 'cy'] as const satisfies readonly Tongue[];
export const tongue = z.enum(tongues);

/** Words in both languages; `Said<typeof en>` holds Welsh to the shape of the English. */
export type InBoth<Words> = { readonly en: Words; readonly cy: Words };

/** The same shape with any strings: constant English words do not force Welsh to repeat them. */
export type Said<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends (...facts: infer Facts) => infer Result
    ? (...facts: Facts) => Result
    : Words[Key] extends string
      ? string
      : Said<Words[Key]>;
};
