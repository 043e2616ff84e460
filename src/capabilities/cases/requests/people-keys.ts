/** By what a person is found: their name with the given name first, and with the surname first. */
export type NameKeys = { readonly given: string; readonly surname: string };

/** The words of a name without accents, apostrophes and title; nothing where no letter is left. */
export function nameKeys(name: string): NameKeys | undefined {
  const words = nameWords(name);
  const last = words.at(-1);
  return last === undefined
    ? undefined
    : { given: words.join(' '), surname: [last, ...words.slice(0, -1)].join(' ') };
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr']);

export function nameWords(name: string): readonly string[] {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F'’]/g, '')
    .toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.length > 1 && titles.has(words[0] ?? '') ? words.slice(1) : words;
}

/** A number without what is written between its digits, and without the 0 or 44 that it begins with. */
export function telephoneKey(telephone: string): string | undefined {
  return telephone.replaceAll(/\D/g, '').replace(/^(0044|44|0)/, '') || undefined;
}
