import type { ToldCondition } from './told.ts';

/** The formats of other people's forms. `defra-v2` is what the DEFRA designer writes, its first schema included. */
export const foreignFormats = ['defra-v2', 'digital-form-builder'] as const;
export type ForeignFormat = (typeof foreignFormats)[number];

/** What a page is for. `start` and `status` ask nothing and stand outside the questions. */
export type PageRole = 'asks' | 'start' | 'summary' | 'ends' | 'repeats' | 'uploads' | 'status';

export type Bag = Readonly<Record<string, unknown>>;

export type SourceItem = {
  readonly place: string;
  readonly text: string;
  readonly value: string | number | boolean;
  readonly hint: string;
  /** The identifier by which translations name it. */
  readonly id: string;
  /** The condition under which it is offered, by its name; '' where it always is. */
  readonly condition: string;
};

export type SourceList = { readonly title: string; readonly items: readonly SourceItem[] };

export type SourceComponent = {
  readonly place: string;
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly content: string;
  readonly label: string;
  readonly options: Bag;
  readonly schema: Bag;
  /** Its list by the name or identifier under which `SourceForm.lists` has it. */
  readonly list: string;
  readonly children: readonly SourceComponent[];
};

export type SourceLink = { readonly place: string; readonly to: string; readonly condition: string };

export type SourceRepeat = {
  readonly name: string;
  readonly title: string;
  readonly least: number;
  readonly most: number;
  readonly isOptional: boolean;
};

export type SourcePage = {
  readonly place: string;
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly role: PageRole;
  readonly section: string;
  readonly condition: string;
  readonly links: readonly SourceLink[];
  readonly components: readonly SourceComponent[];
  readonly repeat?: SourceRepeat | undefined;
};

/** How an engine walks a form and what it makes of what was not answered. */
export type Engine = {
  /** By the order of the pages and their conditions, or by the links between them. */
  readonly routing: 'order' | 'links';
  /** Whether what was not asked counts as empty, or makes the whole condition false. */
  readonly unasked: 'empty' | 'error';
  /** Whether answers are kept by section, and are found only from pages of the same one. */
  readonly isSectioned: boolean;
  /** Whether a page without a way on leads to the summary. */
  readonly fallsToSummary: boolean;
};

/** A foreign form in one shape, whatever wrote it. Nothing of it is trusted: names may repeat, links may lead nowhere. */
export type SourceForm = {
  readonly format: ForeignFormat;
  readonly name: string;
  readonly isWelsh: boolean;
  readonly engine: Engine;
  readonly startPage: string;
  readonly pages: readonly SourcePage[];
  readonly lists: ReadonlyMap<string, SourceList>;
  readonly conditions: ReadonlyMap<string, ToldCondition>;
  /** What is to be declared on the summary, as HTML. */
  readonly declaration: string;
  /** The Welsh text under a key of scope, identifier and part, such as `pages.<id>.title`. */
  readonly welsh: (key: string) => string;
};
