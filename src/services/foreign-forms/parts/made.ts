import type { TakeNote } from '../notes.ts';
import type { SourceComponent, SourceForm } from '../source/source-form.ts';
import type { Say, Words } from './say.ts';
import type { SlugBook } from './slugs.ts';

/** A value of a list and the code of the option that it became. */
export type Coded = { readonly value: string | number | boolean; readonly code: string };

/** What a condition may ask about: the question that a field became. */
export type Field = {
  readonly name: string;
  readonly question: string;
  readonly kind: string;
  /** The type of the component, which decides what its comparisons mean. */
  readonly type: string;
  readonly isOptional: boolean;
  readonly codes: readonly Coded[];
  /** The question that keeps the day on which its page was answered, where a condition counts from it. */
  readonly askedOn?: string | undefined;
};

/** A question of our form, with its words and what its conditions ask about. */
export type MadeQuestion = {
  readonly question: { readonly question: string; readonly kind: string; readonly [option: string]: unknown };
  readonly words: Words;
  readonly field?: Field | undefined;
  /** The condition of the old form under which content is shown. */
  readonly condition?: string | undefined;
  /** The conditions of the old form under which its options are offered, by our code of each. */
  readonly offered?: Readonly<Record<string, string>> | undefined;
};

/** What a kind makes of a component: its name in our language, its options, further words. */
export type MadeKind = {
  readonly kind: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly words?: Words;
  readonly codes?: readonly Coded[];
  readonly offered?: Readonly<Record<string, string>>;
};

export type Making = {
  readonly form: SourceForm;
  readonly note: TakeNote;
  readonly say: Say;
  readonly questions: SlugBook;
};

export type Maker = (component: SourceComponent, making: Making) => MadeKind;
