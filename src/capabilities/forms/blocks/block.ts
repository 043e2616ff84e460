import type { WordsInBoth } from '../words.ts';

/** A question as in a form's definition. */
type BlockQuestion = {
  readonly question: string;
  readonly kind: string;
  readonly optional?: boolean;
  readonly options?: readonly string[];
} & Readonly<Record<string, unknown>>;

/** Standard questions that every form asks alike. It is copied into a version when that is published. */
export type Block = {
  readonly questions: readonly BlockQuestion[];
  /** Questions that are asked only by a service that says so: `asks: [email, preferred-way]`. */
  readonly more?: readonly BlockQuestion[];
  /** A service may word any of it differently. The page's title stands under the block's name. */
  readonly words: WordsInBoth;
};
