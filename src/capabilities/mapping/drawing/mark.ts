import type { GridPoint } from '#language';

/** A report or other place of ours, as a coloured point. `chosen` is the one that the page is about. */
export type Mark = { readonly point: GridPoint; readonly chosen?: boolean };
