import type { InBoth } from '#language';

/** A page of a form has no words of its own: its service brings them all. */
export const questionWords: InBoth<Readonly<Record<string, never>>> = { en: {}, cy: {} };
