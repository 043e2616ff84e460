import type { z } from 'zod';
import { optionCodes, questionOf } from './kind.ts';
import { checkOffering, offering } from './offered.ts';
import { oneOf } from './one-of.ts';

const question = questionOf('select', { options: optionCodes(300), ...offering }).superRefine(checkOffering);
export type SelectQuestion = z.output<typeof question>;

/** One of many, in a list that opens. Radios are better as long as they fit on the page. */
export const select = oneOf<SelectQuestion>(question);
