import { buffer, containsExtent, getWidth, type Extent } from 'ol/extent.js';
import { addressOf, type LayerConfig } from '../config.ts';
import { readMarks, type Mark } from './mark.ts';

export type Loaded = { readonly marks: readonly Mark[]; readonly failed: boolean };

export type Loader = {
  /** Sees to it that what is in view is there; `changed` hears when more has come. */
  readonly see: (extent: Extent) => void;
  readonly loaded: () => Loaded;
};

/** Beyond so many the server counts them, or at least looks for no photographs. */
const mostPictured = 1_000;

/** The marks of a layer: asked for a box about the view, and again when the view leaves it, or has come nearer where there were too many. */
export function loaderOf(layer: LayerConfig, changed: () => void): Loader {
  let loaded: Loaded = { marks: [], failed: false };
  let box: Extent | undefined;
  let asking: AbortController | undefined;
  const isEnough = (extent: Extent) => {
    if (!box || !containsExtent(box, extent)) return false;
    const areMany = loaded.marks.length > mostPictured || loaded.marks.some(({ count }) => count > 1);
    return !areMany || getWidth(extent) > getWidth(box) / 3;
  };
  const take = async (wanted: Extent, signal: AbortSignal) => {
    try {
      const marks = await fetchMarks(addressOf(layer.address, { box: wanted.join(',') }), layer, signal);
      loaded = { marks, failed: false };
    } catch {
      if (signal.aborted) return;
      loaded = { ...loaded, failed: true };
      box = undefined;
    }
    changed();
  };
  return {
    loaded: () => loaded,
    see: (extent) => {
      if (isEnough(extent) && !loaded.failed) return;
      const wanted = buffer(extent, getWidth(extent) / 2).map(Math.round);
      asking?.abort();
      asking = new AbortController();
      box = wanted;
      void take(wanted, asking.signal);
    },
  };
}

async function fetchMarks(
  address: string,
  layer: LayerConfig,
  signal: AbortSignal,
): Promise<readonly Mark[]> {
  const answer = await fetch(address, { signal, headers: { accept: 'application/geo+json' } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return readMarks(await answer.json(), layer);
}
