export { startClamd, type Clamd, type ClamdManner, CLAMD_MANNERS } from './clamd.ts';
