import type { AskedPage } from '#capabilities/forms';
import type { Address } from '#capabilities/gazetteer';
import type { View } from '#capabilities/mapping';
import type { GridPoint, Tongue } from '#language';
import type { Body } from '#platform/http';
import type { AddressBook, Unavailable } from '../addresses/address-book.ts';
import type { LookupsHelp, LookupsWanted } from '../lookups/lookups-help.ts';
import type { FilesHelp, FilesShown } from '../files/files-help.ts';
import type { StreetChoice } from './find-for-street.ts';
import type { MapAround } from '../map/around.ts';
import type { Known } from '../map/known-in.ts';
import type { MapConfig } from '../map/map-config.ts';

export type HelpWanted = {
  readonly asked: AskedPage;
  /** What was posted with the page; empty when it is opened. */
  readonly entered: Body;
  readonly tongue: Tongue;
  /** Where addresses and streets are looked up. */
  readonly addresses: AddressBook;
  /** On whose page a map would stand. */
  readonly around: MapAround;
  /** The service whose form it is: what is known already may be joined by its requests. */
  readonly service: string;
  /** The draft's files, where there is a draft. */
  readonly files: FilesShown | undefined;
  /** Where it has things looked up, and with which answers. */
  readonly lookups: LookupsWanted;
};

/** What a page's questions need from the gazetteer and the map in order to be drawn. */
export type Help = {
  /** Addresses for what was typed, or the one that is chosen; nothing before anything was typed. */
  readonly addresses?: readonly Address[] | Unavailable | undefined;
  readonly map?: MapHelp | undefined;
  /** Streets for what was typed, or the one that is chosen; nothing before anything was typed. */
  readonly streets?: readonly StreetChoice[] | Unavailable | undefined;
  readonly assets?: AssetHelp | undefined;
  readonly files?: FilesHelp | undefined;
  /** Where a photograph of the draft says that it was taken. */
  readonly taken?: TakenAt | undefined;
  readonly lookups?: LookupsHelp | undefined;
};

export type TakenAt = { readonly point: GridPoint; readonly near: string | undefined };

/** The things of a layer near a place. */
export type AssetHelp = {
  /** What one of the layer is called, and several. */
  readonly one: string;
  readonly many: string;
  /** How far away one was looked for, in metres. */
  readonly within: number;
  /** The nearest first; nothing before a place was given. */
  readonly near:
    | readonly {
        readonly id: string;
        readonly metres: number;
        /** Its street and what it is called, as far as that is known. */
        readonly about: string;
      }[]
    | undefined;
};

export type MapHelp = {
  readonly view: View;
  readonly point: GridPoint | undefined;
  /** The street near the chosen point, or near the middle of the view. */
  readonly near: string | undefined;
  readonly sought: { readonly typed: string; readonly found: boolean | Unavailable } | undefined;
  readonly picture: string;
  readonly config: MapConfig | undefined;
  /** What is reported already on the ground that the picture shows, the nearest to its middle first. */
  readonly known: readonly (Known & { readonly photograph: string | undefined })[];
};
