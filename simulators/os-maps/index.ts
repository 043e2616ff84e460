export { MANNERS, type Manner } from './manners.ts';
export { createOsMaps, type OsMaps, type OsMapsSettings } from './os-maps.ts';
