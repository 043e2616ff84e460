export { startSimulators, type Simulators, type SimulatorsSettings } from './start-simulators.ts';
export { FAULTS, type Client, type Fault, type Officer } from './entra/index.ts';
export type { Summary as MailSummary } from './mailbox/index.ts';
export { CLAMD_MANNERS, type ClamdManner } from './clamd/index.ts';
export { startS3, type S3, type S3Manner } from './s3/index.ts';
export { MANNERS, type Manner } from './os-maps/index.ts';
export { REGISTER_MANNERS, type RegisterManner } from './registers/index.ts';
export { NOTIFY_MANNERS, type NotifyManner } from './notify/index.ts';
export { PLACES_MANNERS, type PlacesManner } from './os-places/index.ts';
