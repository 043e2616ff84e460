export { destroyAgain, destroyApproved } from './destroy-approved.ts';
