import type { AskedPage } from '#capabilities/forms';
import type { Address } from '#capabilities/gazetteer';
import type { View } from '#capabilities/mapping';
import type { GridPoint, Tongue } from '#language';
import type { Body } from '#platform/http';

export type HelpWanted = {
  readonly asked: AskedPage;
  /** What was posted with the page; empty when it is opened. */
  readonly entered: Body;
  readonly tongue: Tongue;
  /** The middle of the council's area, where a map begins. */
  readonly centre: GridPoint;
  readonly link: (path: string) => string;
};

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
