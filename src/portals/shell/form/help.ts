import type { Address } from '#capabilities/gazetteer';
import type { View } from '#capabilities/mapping';
import type { GridPoint } from '#language';

/** What a page's questions need from the gazetteer and the map in order to be drawn. */
export type Help = {
  /** Addresses for what was typed, or the one that is chosen; nothing before anything was typed. */
  readonly addresses?: readonly Address[] | undefined;
  readonly map?: MapHelp | undefined;
};

export type MapHelp = {
  readonly view: View;
  readonly point: GridPoint | undefined;
  /** The street near the chosen point, or near the middle of the view. */
  readonly near: string | undefined;
  readonly sought: { readonly typed: string; readonly found: boolean } | undefined;
  readonly picture: string;
  readonly land: string;
  readonly streets: string;
};
