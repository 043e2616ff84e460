/** Something wrong in what a person gave, shown beside its field; `words` say what to do, in the person's language. */
export type Mistake = { readonly field: string; readonly words: string };
