import { normalised } from '#language';

/** Something that is chosen by its code, or by the words that people read. */
export type Choosable = { readonly code: string; readonly says: readonly string[] };

/** All that may be meant by what somebody wrote, whatever its case: what has that code before what is called so. */
export function meantBy<One extends Choosable>(choices: readonly One[], typed: string): readonly One[] {
  const wanted = plain(typed);
  const ways: readonly ((one: One) => boolean)[] = [
    ({ code }) => code === typed.trim(),
    ({ code }) => plain(code) === wanted,
    ({ says }) => says.some((words) => plain(words) === wanted),
  ];
  for (const isMeant of ways) {
    const meant = choices.filter(isMeant);
    if (meant.length > 0) return meant;
  }
  return [];
}

/** Words without what nobody means by them: case, blanks, the mark at their end. */
export function plain(words: string): string {
  return normalised(words).trim().replaceAll(/\s+/g, ' ').replace(/[.!]$/, '').toLowerCase();
}
