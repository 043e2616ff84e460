import type { Coded, Dates } from '#capabilities/gazetteer';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';

/** A code of the standard with what it says in the language that was asked for. */
export const coded = shape('Coded', z.object({ code: z.string(), words: z.string() }));

export const dates = shape(
  'Dates',
  z.object({
    from: z.iso.date().optional(),
    until: z.iso.date().optional(),
    entered: z.iso.date().optional(),
    updated: z.iso.date().optional(),
  }),
);

export function datesOf({ from, until, entered, updated }: Dates): z.output<typeof dates> {
  return present({
    from: from?.toString(),
    until: until?.toString(),
    entered: entered?.toString(),
    updated: updated?.toString(),
  });
}

type Present<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
} & { [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key] };

/** Without what is not known: a field that is left out says so, and `null` and `""` would say it twice more. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is left out is optional in the type
  return Object.fromEntries(known) as Present<Fields>;
}

export function sayCoded(given: Coded | undefined): z.output<typeof coded> | undefined {
  return given && { code: given.code, words: given.words };
}
