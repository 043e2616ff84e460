import { z } from 'zod';

const most = 100;
const atom = String.raw`(?:\[\^?(?:\\[\w\-\]^.]|[^\\\]])+\]|\\[dwsDWS.\-+*?()[\]{}/\\^$|]|[^\\[\](){}*+?|^$])`;
const counted = String.raw`(?:[?]|[*+]|\{\d{1,3}(?:,\d{0,3})?\})?`;
const simple = new RegExp(
  `^(?:${atom}${counted}|\\((?:\\?:)?${atom}{1,20}(?:\\|${atom}{1,20})*\\)[?]?)+$`,
  'u',
);

/**
 * What a line must look like: `[A-Z]{2}[0-9]{6}`. A regular expression without what makes one slow: nothing repeats but single
 * characters, two of them without end at most, and the whole line must match.
 */
export const textPattern = z
  .string()
  .max(most)
  .refine((pattern) => isSimple(pattern), {
    error: 'Write a simple pattern such as [A-Z]{2}[0-9]{6}: only single characters may repeat.',
  });

export function fits(pattern: string, typed: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'u').test(typed);
}

function isSimple(pattern: string): boolean {
  const endless = pattern.match(/[*+]|,\}/g)?.length ?? 0;
  if (endless > 2 || !simple.test(pattern)) return false;
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
