import type { Tongue } from '#language';

/** The whole address, `https://…`, that opens a form again which somebody left, by the token of their link. */
export type WayBack = (token: string, tongue: Tongue) => string;
