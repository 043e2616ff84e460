import type { Position } from '../shape.ts';
import type { AssetReason } from './asset-reasons.ts';

/** A thing as a file has it: where in the file, where on the ground, and everything that is said of it. */
export type Written = {
  /** Its line or feature, counted as an editor counts. */
  readonly number: number;
  readonly said: Readonly<Record<string, unknown>>;
  readonly at: Position | AssetReason;
};
