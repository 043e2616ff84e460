import type { Condition, Mistake } from '#language';
import type { Given } from '../kinds/kind.ts';
import type { Question } from '../kinds/kinds.ts';
import type { QuestionWords } from '../words.ts';

/** One question, ready to be drawn: by its kind, with its words, its field values and what is wrong with them. */
export type AskedQuestion = {
  readonly question: Question;
  /** The name of its field, or of what its fields' names begin with: its slug, or `children.2.born` within a list. */
  readonly name: string;
  readonly words: QuestionWords;
  /** By field name; a field that is not there is empty. */
  readonly given: Given;
  readonly mistakes: readonly Mistake[];
  /** It depends on another question of the same page: drawn always, revealed by script when this holds. */
  readonly revealed: Condition | undefined;
  /** What is asked about each of a list that stands on one page: those that are given, and one more as long as there is room. */
  readonly items: readonly (readonly AskedQuestion[])[];
};
