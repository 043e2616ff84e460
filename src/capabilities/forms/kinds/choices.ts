import { slug } from '#language';
import { z } from 'zod';
import { isAmongOptions, optionCodes, orIsAnOption, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { checkOffering, offering } from './offered.ts';
import { optionWords } from '../words.ts';

const question = questionOf('choices', {
  options: optionCodes(),
  /** “None of these”: it stands apart, behind “or”, and goes with no other. */
  or: slug.optional(),
  ...offering,
})
  .refine(isAmongOptions, orIsAnOption)
  .superRefine(checkOffering);
export type ChoicesQuestion = z.output<typeof question>;

/** Any of a few: checkboxes. Stored once each, in the order of the definition. */
export const choices: Kind<ChoicesQuestion, readonly string[]> = {
  question,
  asks: 'select',
  compared: 'codes',
  parts: () => [],
  faults: {
    en: {
      or: (_label, { or = '' }, words) =>
        `Select the options that apply, or select ‘${optionWords(words, String(or))}’`,
    },
    cy: {
      or: (_label, { or = '' }, words) =>
        `Dewiswch yr opsiynau sy’n berthnasol, neu dewiswch ‘${optionWords(words, String(or))}’`,
    },
  },
  codes: ({ options }) => options,
  stored: ({ options, or }) =>
    z
      .array(z.enum(options))
      .min(1)
      .max(options.length)
      .refine((chosen) => isTogether(chosen, or)),
  read({ options, or }, posted) {
    const sent: readonly string[] = posted.many();
    const chosen = options.filter((code) => sent.includes(code));
    if (chosen.length === 0) return { empty: true };
    return isTogether(chosen, or)
      ? { answer: chosen }
      : { faults: [{ code: 'or', facts: { or: or ?? '' } }] };
  },
  given: (_question, answer) => ({ '': answer }),
  say: (_question, answer, { words }) => answer.map((code) => optionWords(words, code)).join('\n'),
  csv: (_question, answer) => ({ '': (answer ?? []).join(' ') }),
};

/** None of the others goes with “none of these”. */
function isTogether(chosen: readonly string[], or: string | undefined): boolean {
  return or === undefined || chosen.length === 1 || !chosen.includes(or);
}
