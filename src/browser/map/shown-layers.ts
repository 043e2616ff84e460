import type { Extent } from 'ol/extent.js';
import type VectorLayer from 'ol/layer/Vector.js';
import { areasLayer } from './areas.ts';
import type { MapConfig } from './config.ts';
import { loaderOf } from './marks/load.ts';
import type { Mark } from './marks/mark.ts';
import type { Palette } from './palette.ts';

/** The layers that can be shown, which of them the reader wishes to see, and what of those has come. */
export type ShownLayers = {
  readonly areas: readonly VectorLayer[];
  readonly labels: ReadonlyMap<string, string>;
  readonly wish: (layer: string, shown: boolean) => void;
  /** Sees to it that what is in view is there. */
  readonly see: (extent: Extent) => void;
  /** What has come of the layers that are shown; the same list for as long as nothing else has. */
  readonly marks: () => readonly Mark[];
  /** The layers of which something could not be had. */
  readonly failed: () => readonly string[];
};

export function shownLayers(
  { layers }: Pick<MapConfig, 'layers'>,
  colours: Palette,
  changed: () => void,
): ShownLayers {
  const wished = new Set(layers.filter(({ shown }) => shown).map(({ name }) => name));
  const lost = new Set<string>();
  const areas = new Map(
    layers
      .filter(({ kind }) => kind === 'areas')
      .map((layer) => [layer.name, areasLayer(layer, colours, () => lose(layer.name))] as const),
  );
  const loaders = new Map(
    layers
      .filter(({ kind }) => kind !== 'areas')
      .map((layer) => [layer.name, loaderOf(layer, changed)] as const),
  );
  const lose = (name: string) => {
    lost.add(name);
    changed();
  };
  const loaded = () =>
    [...loaders].flatMap(([name, loader]) => (wished.has(name) ? [{ name, ...loader.loaded() }] : []));
  const gather = gatherer();
  return {
    areas: [...areas.values()].map(({ layer }) => layer),
    labels: new Map(layers.map(({ name, label }) => [name, label])),
    wish: (layer, shown) => {
      if (shown) wished.add(layer);
      else wished.delete(layer);
      lost.delete(layer);
      areas.get(layer)?.show(shown);
    },
    see: (extent) => {
      for (const [name, loader] of loaders) if (wished.has(name)) loader.see(extent);
      for (const name of lost) areas.get(name)?.show(true);
      lost.clear();
    },
    marks: () => gather(loaded().map(({ marks }) => marks)),
    failed: () => [
      ...loaded().flatMap(({ name, failed }) => (failed ? [name] : [])),
      ...[...lost].filter((name) => wished.has(name)),
    ],
  };
}

function gatherer(): (parts: readonly (readonly Mark[])[]) => readonly Mark[] {
  let before: readonly (readonly Mark[])[] = [];
  let all: readonly Mark[] = [];
  return (parts) => {
    const isSame = parts.length === before.length && parts.every((part, at) => part === before[at]);
    if (!isSame) [before, all] = [parts, parts.flat()];
    return all;
  };
}
