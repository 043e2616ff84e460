import type { AuthorityId, Tongue } from '#language';
import type { Tx } from '#platform/database';
import { mapOf } from '../map.ts';
import type { TileAt } from '../tiles/tile-grid.ts';
import { edge, pieceAt, reachOf } from './ground-grid.ts';
import type { Piece } from './ground-grid.ts';
import { indexOf } from './ground-index.ts';
import type { GroundIndex } from './ground-index.ts';
import { landIn, railIn } from './land-in.ts';
import type { PackedLand } from './land-in.ts';
import { blockOf } from './names/block.ts';
import { namesIn } from './names/names-in.ts';
import type { PlacedName } from './names/names-in.ts';
import type { NameStyle } from './names/styles.ts';
import type { Packed } from './pack.ts';
import { streetsIn } from './streets-in.ts';
import type { PackedStreets } from './streets-in.ts';

/** A piece of the council's own ground as the browser's script draws it. */
export type GroundTile = {
  readonly land: PackedLand;
  readonly rail: readonly Packed[];
  readonly streets: PackedStreets;
  /** Each with its style, and the path that it follows; about a single point it stands level. */
  readonly names: readonly (readonly [text: string, style: NameStyle, path: Packed])[];
};

export type GroundWanted = { readonly at: TileAt; readonly tongue: Tongue };

/** A piece of ground as JSON, and the revision of the map that it shows; nothing where there is no such piece. */
export async function groundTile(
  tx: Tx,
  { at, tongue }: GroundWanted,
): Promise<{ readonly revision: string; readonly body: string } | undefined> {
  const piece = pieceAt(at);
  if (!piece) return undefined;
  const index = indexOf(await mapOf(tx));
  const shelf = shelfOf(tx.authority, index.revision);
  const key = `${tongue} ${String(at.level)} ${String(at.column)} ${String(at.row)}`;
  const body =
    shelf.tiles.get(key) ?? JSON.stringify(drawn(piece, index, shelf.namesOf(piece, index, tongue)));
  keep(shelf.tiles, key, body);
  return { revision: index.revision, body };
}

function drawn(
  piece: Piece,
  { landIn: land, streetsIn: streets }: GroundIndex,
  names: readonly PlacedName[],
): GroundTile {
  const reach = reachOf(piece);
  const ground = land(reach);
  return {
    land: landIn(piece, ground),
    rail: railIn(piece, ground),
    streets: streetsIn(piece, streets(reach)),
    names: namesOn(piece, names),
  };
}

/** The names whose middle is on the piece; they may reach over its edge. */
function namesOn(piece: Piece, names: readonly PlacedName[]): GroundTile['names'] {
  const { column, row } = blockOf(piece);
  const [left, top] = [(piece.column - column) * edge, (piece.row - row) * edge];
  return names
    .filter(({ middle: [x, y] }) => isOn(x - left) && isOn(y - top))
    .map(({ text, style, path }) => {
      let [fromX, fromY] = [0, 0];
      const figures = path.flatMap(([x, y]) => {
        const [atX, atY] = [Math.round((x - left) * 4), Math.round((y - top) * 4)];
        const step = [atX - fromX, atY - fromY];
        [fromX, fromY] = [atX, atY];
        return step;
      });
      return [text, style, figures] as const;
    });
}

function isOn(pixels: number): boolean {
  return pixels >= 0 && pixels < edge;
}

type Shelf = {
  readonly revision: string;
  readonly tiles: Map<string, string>;
  readonly namesOf: (piece: Piece, index: GroundIndex, tongue: Tongue) => readonly PlacedName[];
};

const shelves = new Map<AuthorityId, Shelf>();
const mostKept = 600;

/** What was drawn of a map, until there is another. */
function shelfOf(authority: AuthorityId, revision: string): Shelf {
  const found = shelves.get(authority);
  if (found?.revision === revision) return found;
  const blocks = new Map<string, readonly PlacedName[]>();
  const shelf: Shelf = {
    revision,
    tiles: new Map(),
    namesOf: (piece, index, tongue) => {
      const block = blockOf(piece);
      const key = `${tongue} ${String(block.level)} ${String(block.column)} ${String(block.row)}`;
      const names = blocks.get(key) ?? namesIn(block, index, tongue);
      keep(blocks, key, names);
      return names;
    },
  };
  shelves.set(authority, shelf);
  return shelf;
}

/** The one that was wanted last goes to the end; the one that was not wanted for longest goes. */
function keep<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}
