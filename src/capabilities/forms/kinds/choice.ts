import { slug } from '#language';
import type { z } from 'zod';
import { isAmongOptions, optionCodes, orIsAnOption, questionOf } from './kind.ts';
import { checkOffering, offering } from './offered.ts';
import { oneOf } from './one-of.ts';

const question = questionOf('choice', {
  options: optionCodes(),
  /** The option that stands apart, behind “or”. */
  or: slug.optional(),
  ...offering,
})
  .refine(isAmongOptions, orIsAnOption)
  .superRefine(checkOffering);
export type ChoiceQuestion = z.output<typeof question>;

/** One of a few: radios. */
export const choice = oneOf<ChoiceQuestion>(question);
