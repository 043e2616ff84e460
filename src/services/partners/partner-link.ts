import type { Tongue } from '#language';

/** The whole address, `https://…`, at which a partner finds the task that they were given, by the token of their link. */
export type PartnerLink = (token: string, tongue: Tongue) => string;
