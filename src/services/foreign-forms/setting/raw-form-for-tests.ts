/** The definitions of old forms, as far as the evaluator and the forms that are made up need them. */
export type Kind =
  | 'YesNoField'
  | 'RadiosField'
  | 'CheckboxesField'
  | 'NumberField'
  | 'DatePartsField'
  | 'TextField'
  | 'Html';
export type RawComponent = { readonly name: string; readonly type: Kind; readonly [part: string]: unknown };

export type RawValue = { readonly type: string; readonly value: string; readonly display: string };

/** A day that is counted from today, as DEFRA’s formats say it and as the older one does. */
export type RawRelative = {
  readonly type: 'RelativeDate' | 'RelativeTime';
  readonly period?: number | string;
  readonly unit?: string;
  readonly timePeriod?: string;
  readonly timeUnit?: string;
  readonly direction: 'in the past' | 'in the future';
};

export type RawEntry = {
  readonly coordinator?: string;
  readonly field?: { readonly name: string; readonly type: Kind; readonly display: string };
  readonly operator?: string;
  readonly value?: RawValue | RawRelative;
  readonly conditionName?: string;
  readonly conditions?: readonly RawEntry[];
};

export type RawChosen = {
  readonly listId: string;
  readonly itemId: readonly string[];
  readonly itemsCoordinator: string;
};

export type RawItem = {
  readonly id: string;
  readonly conditionId?: string;
  readonly componentId?: string;
  readonly operator?: string;
  readonly type?: string;
  readonly value?: string | number | boolean | RawChosen | RawRelative;
};

export type RawCondition = {
  readonly id?: string;
  readonly name?: string;
  readonly displayName: string;
  readonly coordinator?: string;
  readonly items?: readonly RawItem[];
  readonly value?: { readonly name: string; readonly conditions: readonly RawEntry[] };
};

export type RawPage = {
  readonly path: string;
  readonly title: string;
  readonly section?: string;
  readonly condition?: string;
  readonly controller?: string;
  readonly components: readonly RawComponent[];
  readonly next?: readonly { readonly path: string; readonly condition?: string }[];
};

export type RawList = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly items: readonly {
    readonly id: string;
    readonly text: string;
    readonly value: string;
    readonly condition?: string;
  }[];
};

export type RawForm = {
  readonly name: string;
  readonly engine?: string;
  readonly startPage: string;
  readonly pages: readonly RawPage[];
  readonly conditions: readonly RawCondition[];
  readonly lists?: readonly RawList[];
};
