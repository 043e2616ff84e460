import type { FormDefinition } from './definition.ts';
import type { Answer } from './kinds/kinds.ts';
import type { WordsInBoth } from './words.ts';

/** One published version of a service's form. Drafts and submissions are pinned to it; it never changes. */
export type Form = {
  readonly service: string;
  readonly version: number;
  readonly definition: FormDefinition;
  readonly words: WordsInBoth;
};

/** Answers by the question's slug. Null: it was asked and left empty, as an optional one may be. */
export type Answers = Readonly<Record<string, Answer | null>>;

/** Answers as a draft keeps them, those of roads not taken too. Only the journey says which of them are true. */
export type KeptAnswers = Readonly<Record<string, unknown>>;
