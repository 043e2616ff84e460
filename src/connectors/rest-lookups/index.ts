export { restLookup } from './rest-lookup.ts';
export type { RestLookupSettings } from './rest-lookup.ts';
