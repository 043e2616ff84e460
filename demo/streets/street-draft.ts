import type { Line } from '../ground/plane.ts';
import type { MannerName } from './manner.ts';

export type StreetKind = 'a-road' | 'b-road' | 'lane' | 'street' | 'close' | 'crescent' | 'waterside';

/** A street in plan, before the ground bends it and before most have a name. */
export type StreetDraft = {
  readonly line: Line;
  readonly name?: string | undefined;
  readonly manner: MannerName;
  readonly kind: StreetKind;
  readonly locality: string;
};
