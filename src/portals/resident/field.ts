import type { Mistake, Tongue } from '#language';
import { componentWords } from '#platform/html';
import type { Body } from '#platform/http';

/** What every field of a page takes: its name, what was entered in it and what is wrong with that. */
export function field(
  shown: { readonly entered: Body; readonly mistakes: readonly Mistake[]; readonly tongue: Tongue },
  name: string,
) {
  const value = Object.hasOwn(shown.entered, name) ? shown.entered[name] : '';
  const mistake = shown.mistakes.find((one) => one.field === name);
  return {
    id: name,
    name,
    value: typeof value === 'string' ? value : '',
    ...(mistake
      ? { errorMessage: { text: mistake.words, ...componentWords[shown.tongue].errorMessage } }
      : {}),
  };
}
