export { startSimulators, type Simulators, type SimulatorsSettings } from './start-simulators.ts';
export { FAULTS, type Client, type Fault, type Officer } from './entra/index.ts';
export type { Summary as MailSummary } from './mailbox/index.ts';
