import { containsCoordinate, getCenter, type Extent } from 'ol/extent.js';
import type OlMap from 'ol/Map.js';
import type { At } from './at.ts';
import { zoomBy } from './calm.ts';
import { listOf } from './list.ts';
import { keyOf, type Mark } from './marks/mark.ts';
import type { Marks } from './marks/marks-layer.ts';
import type { Spot } from './marks/spots.ts';
import type { ShownLayers } from './shown-layers.ts';
import type { MapWords } from './words.ts';

type Settings = {
  readonly map: OlMap;
  readonly layers: ShownLayers;
  readonly marks: Marks;
  readonly words: MapWords;
  /** Where the list stands; a map without one has none. */
  readonly list: HTMLElement | undefined;
  /** Shows what was opened: one, or all that stand at the same place. */
  readonly show: (marks: readonly Mark[]) => void;
  /** What choosing a mark does, where it may be chosen. */
  readonly choice: (mark: Mark) => (() => void) | undefined;
};

export type Things = {
  /** Draws what has come, and fills the list. */
  readonly draw: () => void;
  /** Asks for what has come into view, and draws. */
  readonly see: () => void;
  /** Opens what is at a place, within so many pixels; says whether there was anything. */
  readonly openAt: (at: At, pixels: number) => boolean;
};

/** What stands on the ground, as the map and its list both show it. */
export function thingsOn({ map, layers, marks, words, list, show, choice }: Settings): Things {
  const view = map.getView();
  const extent = () => view.calculateExtent(map.getSize());
  const metres = () => view.getResolution() ?? 1;
  const isNearest = () => (view.getZoom() ?? 0) >= view.getMaxZoom();
  const pick = (picked: readonly Mark[]) => {
    const [mark] = picked;
    if (!mark) return;
    marks.select(mark);
    show(picked);
    draw();
    revealIn(list, mark);
  };
  const openSpot = (spot: Spot) => {
    if (spot.count > 1 && !isNearest() && spot.marks.some(({ at }) => isApart(at, spot.at)))
      zoomBy(view, 1, spot.at);
    else pick(spot.marks);
  };
  const open = (mark: Mark) => {
    if (mark.count > 1) zoomBy(view, 1, mark.at);
    else pick([mark]);
  };
  const see = () => {
    layers.see(extent());
    draw();
  };
  const fill = list && listOf(list, words, { open, choice, retry: see });
  const draw = () => {
    marks.draw(layers.marks(), metres());
    fill?.({
      marks: inView(layers.marks(), extent()),
      labels: layers.labels,
      failed: layers.failed(),
      selected: marks.selected(),
    });
  };
  return {
    draw,
    see,
    openAt: (at, pixels) => {
      const spot = marks.spotAt(at, pixels * metres());
      if (spot) openSpot(spot);
      return spot !== undefined;
    },
  };
}

/** Whether coming nearer would part two places: a metre is seen at no level. */
function isApart(one: At, other: At): boolean {
  return Math.hypot(one[0] - other[0], one[1] - other[1]) > 1;
}

/** What is in view: what is told to us before things of the ground, and of each the nearest to the middle first. */
function inView(marks: readonly Mark[], extent: Extent): readonly Mark[] {
  const [easting = 0, northing = 0] = getCenter(extent);
  const away = ({ at }: Mark) => Math.hypot(at[0] - easting, at[1] - northing);
  return marks
    .filter(({ at }) => containsCoordinate(extent, [...at]))
    .map((mark) => ({ mark, rank: Number(mark.isThing), far: away(mark) }))
    .toSorted((one, other) => one.rank - other.rank || one.far - other.far)
    .map(({ mark }) => mark);
}

/** Brings an entry into sight within its list, and leaves the page where it is. */
function revealIn(list: HTMLElement | undefined, mark: Mark): void {
  for (const entry of list?.querySelectorAll<HTMLElement>('[data-key]') ?? [])
    if (list && entry.dataset['key'] === keyOf(mark))
      list.scrollTop = entry.offsetTop - list.offsetTop - list.clientHeight / 3;
}
