export { feeFor, sayFeeOf, sayToPay } from './fee-for.ts';
export type { ToPay } from './fee-for.ts';
export { sayPence } from './say-fee.ts';
export type { SaidFee } from './say-fee.ts';
