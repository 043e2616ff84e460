import type { PropertyRecord } from '#capabilities/gazetteer';
import type { Area, AreaKind } from '#capabilities/mapping';
import type { MapConfig } from '#portals/shell';
import type { Rail } from '../frame/rail.ts';
import type { PlaceHoldings } from '../holdings/holdings-of-place.ts';
import type { PlaceCases } from './cases-of-place.ts';
import type { propertyWords } from './property.words.ts';

export type PropertyWords = (typeof propertyWords)['en'];
export type PropertyPage = {
  readonly record: PropertyRecord;
  readonly rail: Rail;
  readonly areas: readonly Area[];
  readonly kinds: readonly AreaKind[];
  readonly map: MapConfig | undefined;
  readonly cases: PlaceCases;
  readonly holdings: PlaceHoldings;
};
