export { approveBulkAction, beginBulkAction, cancelBulkAction, mostChosen } from './begin-bulk-action.ts';
export type { Chosen } from './begin-bulk-action.ts';
export { bulkAction, bulkActionsOf, bulkCases, bulkCounts } from './bulk-actions.ts';
export type { BulkAction, BulkCase, BulkCount } from './bulk-actions.ts';
export { bulkDeed } from './deed.ts';
export type { BulkDeed } from './deed.ts';
export { forgetBulkActions } from './forget-bulk-actions.ts';
export { handleBulk, restoreBulkActions } from './handle-bulk.ts';
