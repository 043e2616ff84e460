export { readKey } from './access-token.ts';
export { notify } from './notify.ts';
export type { Notify, NotifySettings } from './notify.ts';
export { readReceipt } from './read-receipt.ts';
export { whyNoNotify } from './why-no-notify.ts';
