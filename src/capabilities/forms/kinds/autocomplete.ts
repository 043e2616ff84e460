import type { z } from 'zod';
import { optionCodes, questionOf } from './kind.ts';
import { checkOffering, offering } from './offered.ts';
import { oneOf } from './one-of.ts';

const question = questionOf('autocomplete', { options: optionCodes(1_000), ...offering }).superRefine(
  checkOffering,
);
export type AutocompleteQuestion = z.output<typeof question>;

/** One of very many, found by typing; without script, a list that opens. */
export const autocomplete = oneOf<AutocompleteQuestion>(question);
