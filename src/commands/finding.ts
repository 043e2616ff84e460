import type { Environment, Settings } from '#platform/config';

/** What the doctor looks at: an installation by its settings. */
export type Patient = { readonly environment: Environment; readonly settings: Settings };

/** One thing that the doctor looked at. What is `wrong` must be mended before anybody relies on it; a `warning` should be. */
export type Finding = {
  readonly what: string;
  readonly state: 'ok' | 'warning' | 'wrong';
  /** What is so; for what is not ok, and what to do. */
  readonly says: string;
};

export const ok = (what: string, says: string): Finding => ({ what, state: 'ok', says });
export const warning = (what: string, says: string): Finding => ({ what, state: 'warning', says });
export const wrong = (what: string, says: string): Finding => ({ what, state: 'wrong', says });

/** A figure that may not be more than so much. */
export function atMost(
  what: string,
  {
    value,
    warnAbove,
    wrongAbove,
  }: { readonly value: number; readonly warnAbove: number; readonly wrongAbove: number },
  words: { readonly says: string; readonly todo: string },
): Finding {
  if (value > wrongAbove) return wrong(what, `${words.says}. ${words.todo}`);
  return value > warnAbove ? warning(what, `${words.says}. ${words.todo}`) : ok(what, words.says);
}
