import type { WordsInBoth } from '../words.ts';

/** Standard questions that every form asks alike. It is copied into a version when that is published. */
export type Block = {
  /** As in a form's definition. */
  readonly questions: readonly {
    readonly question: string;
    readonly kind: string;
    readonly optional?: boolean;
    readonly options?: readonly string[];
  }[];
  /** A service may word any of it differently. The page's title stands under the block's name. */
  readonly words: WordsInBoth;
};
