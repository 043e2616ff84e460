export { createEntra, type Entra, type EntraSettings } from './entra.ts';
export { FAULTS, type Fault } from './faults.ts';
export type { Client, Officer } from './officers.ts';
