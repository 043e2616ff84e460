export { commissionOf, commissionUnder } from './commission-of.ts';
export type { Commission } from './commission-of.ts';
export { commissionTask, withdrawCommission } from './commission-task.ts';
export type { Commissioning } from './commission-task.ts';
export { fulfilCommission, returnCommission } from './return-commission.ts';
